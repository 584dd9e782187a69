import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Published as one file that others of theirs are written into: what they depend on is in it too. */
const WITH_DEPENDENCIES = 'node_modules/pdfmake';
const ROOT = join(import.meta.dirname, '..');

/**
 * Writes which packages a bundle really contains, by their keys in the lockfile, to `packages/<name>.json` beside
 * the bundle's folder: what the licences and the bill of materials are made from.
 */
export function recordPackages(name: string): Plugin {
  let hasTailwind = false;
  return {
    name: 'record-packages',
    apply: 'build',
    configResolved({ plugins }) {
      hasTailwind = plugins.some((plugin) => plugin.name.startsWith('@tailwindcss/vite'));
    },
    writeBundle({ dir = '' }, bundle) {
      const found = new Set<string>();
      for (const part of Object.values(bundle)) {
        const sources = part.type === 'chunk' ? renderedOf(part.modules) : part.originalFileNames;
        for (const source of sources) found.add(packageOf(source));
      }
      found.delete('');
      if (found.has(WITH_DEPENDENCIES)) addDependencies(WITH_DEPENDENCIES, found);
      // Its styles are written into ours by its plugin: it is no module of the bundle.
      if (hasTailwind) found.add('node_modules/tailwindcss');
      const folder = join(dir, '../packages');
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${name}.json`),
        `${JSON.stringify([...found].sort(), null, 2)}\n`,
      );
    },
  };
}

function renderedOf(modules: Record<string, { renderedLength: number }>): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? [id] : [],
  );
}

/** A bundler writes a few lines of its own; they come from modules of no file. */
function packageOf(id: string): string {
  const own = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (own !== undefined) return `node_modules/${own}`;
  return (
    /(?:^|\/)(node_modules\/.*\bnode_modules\/|node_modules\/)((?:@[^/]+\/)?[^/]+)/
      .exec(id)
      ?.slice(1, 3)
      .join('') ?? ''
  );
}

function addDependencies(key: string, found: Set<string>): void {
  for (const name of dependenciesOf(key)) {
    const nested = `${key}/node_modules/${name}`;
    const dependency = existsSync(join(ROOT, nested)) ? nested : `node_modules/${name}`;
    if (found.has(dependency)) continue;
    found.add(dependency);
    addDependencies(dependency, found);
  }
}

function dependenciesOf(key: string): string[] {
  const own: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(ROOT, key, 'package.json'), 'utf8'),
  );
  return Object.keys(own.dependencies ?? {});
}
