import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';

export const ROOT = join(import.meta.dirname, '../..');
const SOURCE_FOLDERS = ['build', 'shared', 'sandbox', 'preload', 'renderer', 'main', 'tests'];

/**
 * One import of one file. `to` is a path inside the repository ("main/db/qb.ts"), a package ("pkg:kysely"),
 * a part of Node ("node:fs") or, where nothing is found there, "missing:<what was written>".
 */
export interface Edge {
  from: string;
  to: string;
}

export interface SourceFile {
  path: string;
  text: string;
}

export function sourceFiles(): SourceFile[] {
  const within = { cwd: ROOT, exclude: ['**/node_modules/**'] };
  return SOURCE_FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, within))
    .filter((path) => statSync(join(ROOT, path)).isFile())
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Static, dynamic, re-exported and type-only imports alike: a type is knowledge too. */
export function edgesOf({ path, text }: SourceFile, isThere = isInRepository): Edge[] {
  const { module, program } = parseSync(path, text);
  const specifiers = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.flatMap((found) => {
      const written = text.slice(found.moduleRequest.start, found.moduleRequest.end);
      return /^['"]/.test(written) ? [written.slice(1, -1)] : [];
    }),
  ];
  if (program.type !== 'Program') throw new Error(`Not parsed: ${path}`);
  return [...new Set(specifiers)].map((specifier) => ({
    from: path,
    to: resolveFrom(path, specifier, isThere),
  }));
}

function isInRepository(path: string): boolean {
  return existsSync(join(ROOT, path));
}

function resolveFrom(path: string, specifier: string, isThere: (path: string) => boolean): string {
  if (specifier.startsWith('node:')) return specifier;
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/');
    return `pkg:${specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]}`;
  }
  const target = normalize(join(dirname(path), specifier.replace(/\?.*$/, '')));
  return isThere(target) ? target : `missing:${specifier}`;
}

/** The files of each import cycle, in order. */
export function cyclesOf(edges: readonly Edge[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'closed'>();
  const trail: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'closed') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    trail.push(file);
    for (const target of next.get(file) ?? []) visit(target);
    trail.pop();
    state.set(file, 'closed');
  };
  for (const file of next.keys()) visit(file);
  return cycles;
}
