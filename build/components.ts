import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { nativeLibraries } from './native-libraries.ts';

const ROOT = join(import.meta.dirname, '..');

/** One thing of others that a package contains. */
export interface Component {
  name: string;
  version: string;
  licence: string;
  licenceText: string;
  /** As the lockfile fixes it. */
  sha512: string;
  /** Its own files that are shipped as they are, by their names in it. */
  files: readonly { name: string; sha256: string }[];
}

export interface App {
  name: string;
  version: string;
  licence: string;
}

const lockEntry = z.object({ version: z.string(), license: z.string(), integrity: z.string() });
const lockfile = z.object({ packages: z.record(z.string(), z.unknown()) });
const own = z.object({ name: z.string(), version: z.string(), license: z.string() });

export function readApp(): App {
  const { name, version, license } = own.parse(readJson('package.json'));
  return { name, version, licence: license };
}

/**
 * What Vite put into the bundles, as it recorded, and what lies beside them: Electron, and the native libraries with
 * the file of one platform. Sorted, so that the same build gives the same list.
 */
export function listComponents(nativeFile: string): Component[] {
  const { packages } = lockfile.parse(readJson('package-lock.json'));
  const natives = new Set(nativeLibraries.map((name) => `node_modules/${name}`));
  const shipped = new Set([...natives, 'node_modules/electron', ...bundled()]);
  return [...shipped].sort().map((key) => {
    const { version, license, integrity } = lockEntry.parse(packages[key]);
    return {
      name: key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      licenceText: licenceTextOf(key),
      sha512: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
      files: natives.has(key)
        ? [{ name: nativeFile, sha256: sha256Of(join(key, nativeFile)) }]
        : [],
    };
  });
}

function bundled(): string[] {
  const names = ['main', 'preload', 'window', 'worker'];
  return names.flatMap((name) =>
    z.array(z.string()).parse(readJson(join('dist/packages', `${name}.json`))),
  );
}

function licenceTextOf(key: string): string {
  const folder = join(ROOT, key);
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${key} comes without the text of its licence.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function sha256Of(path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, path)))
    .digest('hex');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
