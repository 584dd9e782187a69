import { afterAll, expect, test } from 'vitest';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { runCli } from '../support/run-cli.ts';
import { filledProfile } from '../support/temp-engine.ts';
import { aCentralRule } from './rule-desks.ts';

const { profile, remove } = filledProfile((db) => {
  aCompany(db);
  aBinding(db, { role: 'finance' });
  aCentralRule(db, { id: 1, name: 'Lama', effective_to: '2025-12-31' });
  aCentralRule(db, { id: 2, name: 'Baru', value_micro: 8_250_000, effective_from: '2026-01-01' });
  aCentralRule(db, { id: 3, name: 'Bentrok', effective_from: '2026-06-01' });
});
afterAll(() => remove());

const cli = (...args: string[]) => runCli('commission', 'rules', ...args, '--profile', profile);

test('the rules of a day, for people and for scripts', async () => {
  const asJson = await cli('--as-of', '2026-07-01', '--json');
  expect(asJson.exitCode).toBe(0);
  const answer = JSON.parse(asJson.stdout);
  expect(answer).toMatchObject({ day: '2026-07-01', origin: 'central', total: 1 });
  expect(answer.rows).toMatchObject([
    { version: 'central/2', spec: { rate: { kind: 'percent', ppm: 82_500 } } },
  ]);
  const { stdout } = await cli('--as-of', '2025-12-31');
  expect(stdout).toContain('dari Odoo, belum diimpor');
  expect(stdout).toMatch(/5% \/ line.*Lama.*central\/1/);
});

test('a day that is none is refused by name', async () => {
  const { exitCode, stderr } = await cli('--as-of', '2026-02-30', '--lang', 'en');
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain('The value of day cannot be used');
});

test('what would be written to vendor_commission is shown, and nothing is before the import', async () => {
  const asJson = await cli('--project', '--dry-run', '--json');
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    ...{ origin: 'central', total: 0, rows: [], counts: { waiting: 0, left_out: 0 } },
  });
  const { stdout } = await cli('--project', '--lang', 'en');
  expect(stdout).toContain('Into the outbox: 0 new rows, 0 changed');
});

test('an import is decided once, and tells what it leaves out', async () => {
  const { exitCode, stdout } = await cli('--import', '--lang', 'en');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('2 rules of Odoo are imported here, 1 left out');
  expect(stdout).toContain('left out: #3 Bentrok (overlap #2 Baru)');
  const again = await cli('--import', '--lang', 'en');
  expect(again.exitCode).not.toBe(0);
  expect(again.stderr).toContain('has not reached the central yet');
});
