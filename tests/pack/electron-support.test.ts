import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { electronSupport, electronWarning } from '../../build/electron-support.ts';

const ROOT = join(import.meta.dirname, '../..');
const lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const { version, integrity } = lockfile.packages['node_modules/electron'];

test('the Electron of the lockfile is pinned, and of a major that gets security fixes', () => {
  expect(lockfile.packages[''].devDependencies.electron).toBe(version);
  expect(integrity).toMatch(/^sha512-/);
  expect(electronWarning(version, electronSupport.lookedAt)).toBeNull();
});

test('packing warns of an Electron that is too old, and of a list nobody has looked at lately', () => {
  const { lookedAt, majors } = electronSupport;
  expect(electronWarning(`${Math.min(...majors) - 1}.9.9`, lookedAt)).toMatch(/no security fixes/);
  expect(electronWarning(version, '2027-06-01')).toMatch(/look again/);
});
