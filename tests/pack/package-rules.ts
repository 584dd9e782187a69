import { createHash } from 'node:crypto';
import { electronWarning } from '../../build/electron-support.ts';
import type { BusinessDay } from '../../shared/kernel/business-day.ts';
import type { ArchivedFile } from './archive.ts';

/** In the order of the wire; written out once more, so that a changed table is noticed. */
const expectedFuses = [false, true, false, false, true, true, false, false, true];

/** Of the wires of a program: at least one, and each fuse as decided. */
export function faultsOfFuses(wires: readonly (readonly boolean[])[]): string[] {
  if (wires.length === 0) return ['no wire'];
  return wires.flatMap((wire) =>
    wire.length === expectedFuses.length
      ? expectedFuses.flatMap((on, at) => (wire[at] === on ? [] : [`fuse ${at} is ${wire[at]}`]))
      : [`${wire.length} fuses`],
  );
}

const stated = [/^asar: true$/m, /^afterPack: \.\/build\/write-fuses\.ts$/m, /^publish: null$/m];
const banned = [/disableAsarIntegrity/, /electronFuses:/, /\$\{platform\}/];

/** Of electron-builder.yml. */
export function faultsOfPacking(config: string): string[] {
  const missing = stated.filter((line) => !line.test(config));
  const wrong = banned.filter((line) => line.test(config));
  return [...missing, ...wrong].map(String);
}

/** Of an archive: every file and every block has the hash that the header states. */
export function faultsOfArchive(files: readonly ArchivedFile[]): string[] {
  return files.flatMap(({ path, bytes, integrity: { hash, blocks, blockSize } }) => {
    const found = blocks.map((_, at) =>
      sha256(bytes.subarray(at * blockSize, (at + 1) * blockSize)),
    );
    const covered = Math.max(1, Math.ceil(bytes.length / blockSize)) <= blocks.length;
    const isSound = sha256(bytes) === hash && found.join() === blocks.join() && covered;
    return isSound ? [] : [path];
  });
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface Lockfile {
  packages: Record<
    string,
    { version?: string; integrity?: string; devDependencies?: Record<string, string> }
  >;
}

/** Of package-lock.json on a day: Electron is pinned to the byte, and gets security fixes. */
export function faultsOfLock({ lock, today }: { lock: Lockfile; today: BusinessDay }): string[] {
  const { version = '', integrity = '' } = lock.packages['node_modules/electron'] ?? {};
  const asked = lock.packages['']?.devDependencies?.electron;
  const warning = electronWarning(version, today);
  return [
    ...(asked === version ? [] : [`${asked} is asked for, and ${version} is there`]),
    ...(integrity.startsWith('sha512-') ? [] : ['no hash']),
    ...(warning === null ? [] : [warning]),
  ];
}
