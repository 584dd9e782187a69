import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativeLibraries } from './native-libraries.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * What lies beside the archive, where Electron's own integrity check does not reach, with its hashes. The list is
 * inside, and the app compares before it starts a thread.
 */
export function hashUnpacked(nativeFile: string): string {
  const libraries = nativeLibraries.map((name) => `node_modules/${name}`);
  const files = libraries.flatMap((library) => [
    ...globSync(`${library}/lib/**/*.js`, { cwd: ROOT }),
    ...['LICENSE', nativeFile].map((name) => `${library}/${name}`),
  ]);
  const manifests = libraries.map((library) => `${library}/package.json`);
  const hashes = ['dist/main/worker.js', ...files]
    .map((file) => [file.replaceAll('\\', '/'), sha256Of(read(file))])
    .concat(manifests.map((manifest) => [manifest, sha256Of(shipped(read(manifest)))]))
    .sort();
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/** electron-builder writes the manifest of a library anew, without what only its developers need. */
function shipped(manifest: Buffer): string {
  const dropped = new Set(['scripts', 'keywords', 'bugs']);
  const fields: [string, unknown][] = Object.entries(JSON.parse(manifest.toString('utf8')));
  return JSON.stringify(Object.fromEntries(fields.filter(([key]) => !dropped.has(key))), null, 2);
}

function read(file: string): Buffer {
  return readFileSync(join(ROOT, file));
}

function sha256Of(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
