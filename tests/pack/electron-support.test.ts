import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { electronSupport, electronWarning } from '../../build/electron-support.ts';
import { faultsOfLock } from './package-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const { lookedAt, majors } = electronSupport;

test('the Electron of the lockfile is pinned, and of a major that gets security fixes', () => {
  expect(faultsOfLock({ lock, today: lookedAt })).toEqual([]);
});

test('packing warns of an Electron that is too old, and of a list nobody has looked at lately', () => {
  const { version } = lock.packages['node_modules/electron'];
  expect(electronWarning(`${Math.min(...majors) - 1}.9.9`, lookedAt)).toMatch(/no security fixes/);
  expect(electronWarning(version, '2027-06-01')).toMatch(/look again/);
});
