import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { mitLicence } from './mit-licence.ts';
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

const lockEntry = z.object({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string(),
});
/** Those that bring the text of a licence and do not name it. */
const unnamed = new Map([['node_modules/png-js', 'MIT']]);
const lockfile = z.object({ packages: z.record(z.string(), z.unknown()) });
const mitStated = z.object({ license: z.literal('MIT'), author: z.string() });
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
  const components = [...shipped].sort().map((key): Component => {
    const { version, license, integrity } = lockEntry.parse(packages[key]);
    const licence = license ?? unnamed.get(key);
    if (licence === undefined) throw new Error(`${key} does not name its licence.`);
    return {
      name: key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence,
      licenceText: licenceTextOf(key),
      sha512: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
      files: natives.has(key)
        ? [{ name: nativeFile, sha256: sha256Of(join(key, nativeFile)) }]
        : [],
    };
  });
  // A package may lie in several places of the tree, and is one all the same.
  const once = new Map(components.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()];
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
  if (file === undefined) return statedLicence(key);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function statedLicence(key: string): string {
  const stated = mitStated.safeParse(readJson(join(key, 'package.json')));
  if (!stated.success) throw new Error(`${key} comes without the text of its licence.`);
  return mitLicence(stated.data.author);
}

function sha256Of(path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, path)))
    .digest('hex');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
