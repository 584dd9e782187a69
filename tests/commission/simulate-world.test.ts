import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importAll, mediumCentral } from '../bench/sandbox-central.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { openEngine } from '../support/open-engine.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProfile } from '../support/temp-engine.ts';

/** The medium marketplace over its three years, from the command line. */
let profile: string;
let remove: () => void;

beforeAll(async () => {
  const made = tempProfile();
  profile = made.profile;
  remove = made.remove;
  const central = await mediumCentral();
  const engine = await openEngine({ profile });
  await importAll(engine, central);
  await engine.close();
  await central.close();
});
afterAll(() => remove());

async function simulate(draft: object, ...more: string[]) {
  const file = join(profile, 'draft.json');
  writeFileSync(file, JSON.stringify(draft));
  const { stdout, stderr, exitCode } = await runCli(
    ...['commission', 'simulate', file, '--to', TODAY, '--profile', profile, ...more],
  );
  return { stdout, stderr, exitCode, json: stdout.startsWith('{') ? JSON.parse(stdout) : null };
}

test('the unchanged live set gives a difference of 0 on every line of three years', async () => {
  const { json, exitCode } = await simulate({ format: 1 }, '--json');
  expect(exitCode).toBe(0);
  const { total, fromCentral, period } = json;
  expect(period).toEqual({ from: '2023-11-01', to: TODAY });
  expect(fromCentral).toBe(true);
  expect(total.lines).toBeGreaterThan(20_000);
  expect(total.old.amount).toBeGreaterThan(0);
  expect(total).toMatchObject({ winnerChanged: 0, differing: 0, old: total.new });
});

test('one percent more for all is told to a person, and exported', async () => {
  const rule = { name: 'Satu persen', rate: { kind: 'percent', ppm: 10_000 }, from: '2020-01-01' };
  const out = join(profile, 'keluar');
  const told = await simulate({ format: 1, rules: [rule] }, '--lang', 'id', '--out', out);
  expect(told.stderr).toBe('');
  expect(told.stdout).toMatch(/baris: Rp[\d.]+ menjadi Rp[\d.]+, selisih/);
  expect(told.stdout).toContain('Aturan lama masih dari Odoo, belum diimpor.');
  expect(told.stdout).toContain('Belum dipastikan: tax.platform_pkp.');
  expect(readdirSync(out)).toEqual([expect.stringMatching(/^simulasi-komisi.*\.xlsx$/)]);
});

test('a file that is no draft is refused, by field and row or as a file', async () => {
  const bad = await simulate({ format: 1, rules: [{ name: 'x', from: TODAY }] }, '--lang', 'id');
  expect([bad.exitCode, bad.stdout]).toEqual([3, '']);
  expect(bad.stderr).toContain('Isian #1 rate wajib ada.');
  const file = join(profile, 'rusak.json');
  writeFileSync(file, '{ "format": ');
  const broken = await runCli('commission', 'simulate', file, '--profile', profile, '--lang', 'en');
  expect([broken.exitCode, broken.stderr]).toEqual([3, expect.stringContaining('not valid JSON')]);
  const none = await runCli('commission', 'simulate', join(profile, 'x'), '--profile', profile);
  expect(none.exitCode).toBe(2);
});
