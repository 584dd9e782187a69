import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOwner } from '../../main/hosts/http/owner-file.ts';
import { serveHttp } from '../../main/hosts/http/server.ts';
import { aBinding, aCompany, anOrder, aProduct, aVendor } from '../support/a-replica.ts';
import { localServer } from '../support/local-server.ts';
import { runCli } from '../support/run-cli.ts';
import { filledProfile, tempEngine } from '../support/temp-engine.ts';

/** The command line as a person or a script meets it: a process, its two streams and its exit code. */
const { profile, remove } = filledProfile((db) => {
  aCompany(db);
  aBinding(db);
  const variantId = aProduct(db, { vendorId: aVendor(db) });
  anOrder(db, { day: '2026-10-05', lines: [{ variantId, totalMinor: 12_500_050 }] });
});
afterAll(() => remove());

const cli = (...args: string[]) => runCli(...args, '--profile', profile);

test('status names every entity with its rows here and on the central, and nothing else is printed', async () => {
  const { exitCode, stdout, stderr } = await cli('status', '--json');
  expect([exitCode, stderr]).toEqual([0, '']);
  const status = JSON.parse(stdout);
  expect(status.entities.order).toMatchObject({ replica: 1, central: null, asOf: null });
  expect(status.outbox).toEqual({ waiting: 0, conflicts: 0, refused: 0 });
});

test('metric answers as JSON in minor units, and for people as money', async () => {
  const period = ['--from', '2026-10-01', '--to', '2026-10-31'];
  const asJson = await cli('metric', 'gmv', ...period, '--by', 'month', '--json');
  const answer = JSON.parse(asJson.stdout);
  expect(answer).toMatchObject({ metric: 'gmv', unit: 'money', decimals: 2 });
  expect(answer.rows).toMatchObject([{ keys: ['2026-10'], values: [12_500_050] }]);
  expect((await cli('metric', 'gmv', ...period)).stdout).toBe('Rp125.000,50\n');
});

test('report list and report run: files where they were asked for', async () => {
  const list = JSON.parse((await cli('report', 'list', '--json')).stdout);
  expect(list).toMatchObject([
    { id: 'monthly-sales', formats: ['xlsx', 'csv'] },
    { id: 'annual-compliance', formats: ['xlsx', 'csv'] },
  ]);
  const out = mkdtempSync(join(tmpdir(), 'backoffice-out-'));
  const asked = ['--period', '2026-10', '--out', out, '--format', 'xlsx,csv', '--lang', 'id'];
  const { stdout, exitCode } = await cli('report', 'run', 'monthly-sales', ...asked, '--json');
  expect(exitCode).toBe(0);
  const { files } = JSON.parse(stdout);
  const bytes = files.map((one: { file: string }) => statSync(one.file).size);
  expect(bytes).toEqual(files.map((one: { bytes: number }) => one.bytes));
  expect(readdirSync(out)).toHaveLength(files.length);
  rmSync(out, { recursive: true });
});

test('doctor looks at everything and changes nothing', async () => {
  const { stdout, exitCode } = await cli('doctor', '--json');
  const { ok, checks } = JSON.parse(stdout);
  const states = checks.map(({ name, state }: Record<string, string>) => [name, state]);
  expect([exitCode, ok]).toEqual([0, true]);
  expect(Object.fromEntries(states)).toEqual({
    versions: 'ok',
    sqlite: 'ok',
    integrity: 'ok',
    permissions: 'ok',
    schema: 'ok',
    connection: 'skipped',
  });
});

test.each([
  [2, 'cli.unknown_command', ['dance']],
  [2, 'cli.bad_option', ['status', '--dance']],
  [2, 'cli.missing_option', ['metric', 'gmv', '--from', '2026-10-01']],
  [2, 'cli.missing_option', ['connect', '--url', 'http://127.0.0.1:9', '--db', 'umkm']],
  [3, 'metric.unknown', ['metric', 'luck', '--from', '2026-10-01', '--to', '2026-10-31']],
  [3, 'connection.secret_missing', ['sync']],
  [3, 'host.not_running', ['open']],
])('exit code %i, %s: explained on standard error, standard output stays empty', async (...row) => {
  const [exitCode, code, args] = row;
  const asJson = await cli(...args, '--json');
  expect([asJson.exitCode, asJson.stdout]).toEqual([exitCode, '']);
  expect(JSON.parse(asJson.stderr).error).toMatchObject({ code });
});

test('a central that is away is a fault, told in the language asked for', async () => {
  const file = join(profile, 'kata-sandi');
  writeFileSync(file, 'rahasia\n', { mode: 0o600 });
  const central = ['--url', 'http://127.0.0.1:9', '--db', 'umkm', '--login', 'sari'];
  const args = ['connect', ...central, '--password-file', file];
  const inIndonesian = await cli(...args);
  expect([inIndonesian.exitCode, inIndonesian.stdout]).toEqual([4, '']);
  expect(inIndonesian.stderr).toMatch(/^Pusat di http:\/\/127\.0\.0\.1:9 tidak menjawab/);
  expect((await cli(...args, '--lang', 'en')).stderr).toMatch(/^The central at /);
  expect(inIndonesian.stderr).not.toContain('rahasia');
});

test('where the profile is owned, the running owner answers, over its door', async () => {
  const engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db);
  const host = await serveHttp({ engine, files: new Map(), port: 0 });
  const owned = (...args: string[]) => runCli(...args, '--profile', engine.profile, '--json');
  expect(JSON.parse((await owned('status')).stdout).running).toBe(false);
  const { url } = JSON.parse((await owned('open')).stdout);
  expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${host.port}/#code=[\\w-]{22}$`));
  await host.close();
  expect(JSON.parse((await owned('status')).stderr).error.code).toBe('profile.in_use');
  await engine.close();
}, 60_000);

test('a program that squats the owner’s port learns nothing, and is refused', async () => {
  const engine = await tempEngine();
  const heard: string[] = [];
  const host = await serveHttp({ engine, files: new Map(), port: 0 });
  const owner = readOwner(engine.profile);
  await host.close();
  const squatter = await localServer(({ request, response, body }) => {
    heard.push(`${JSON.stringify(request.headers)} ${body}`);
    const answer = { proof: 'x'.repeat(43), challenge: 'y'.repeat(32), token: 'z' };
    response.end(JSON.stringify(answer));
  }, host.port);
  mkdirSync(engine.profile, { recursive: true });
  writeFileSync(join(engine.profile, 'owner.json'), JSON.stringify(owner), { mode: 0o600 });

  const { exitCode, stderr } = await runCli('status', '--profile', engine.profile, '--json');
  expect([exitCode, JSON.parse(stderr).error.code]).toEqual([3, 'host.unproven']);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/\{"challenge":"[\w-]+"\}$/);
  expect(heard[0]).not.toContain('authorization');
  expect(heard[0]).not.toContain(owner?.secret);
  await squatter.close();
  await engine.close();
}, 60_000);
