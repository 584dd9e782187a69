import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sized } from '../support/whole.ts';
import { aDesk } from '../sync/a-desk.ts';
import { aPreparation, metadataOf, type Preparation } from './a-preparation.ts';
import { isWrite } from './web-proxy.ts';

const CLI = join(import.meta.dirname, '../../main/hosts/cli/cli.ts');

let made: Preparation;
beforeEach(async () => {
  made = await aPreparation();
});
afterEach(() => made.close());

/** What is on a central, by name: ids differ with the way that led there. */
function namesOn({ box }: Preparation): string[] {
  const asked = {
    'ir.model': ['model'],
    'ir.model.fields': ['model', 'name', 'ttype', 'related'],
    'ir.model.access': ['name', 'perm_read', 'perm_write', 'perm_create', 'perm_unlink'],
    'ir.rule': ['name', 'domain_force'],
    'ir.default': ['json_value'],
    'ir.actions.server': ['name', 'code'],
    'ir.model.data': ['module', 'name', 'model'],
    'res.groups': ['name'],
    x_umkm_setting: ['x_key'],
  };
  return Object.entries(asked).flatMap(([model, fields]) => {
    const rows = box.call(model, 'search_read', [[]], { fields }) as Record<string, unknown>[];
    return rows.map(({ id, ...row }) => `${model} ${JSON.stringify(row)}`).sort();
  });
}

/** How many writes go well at most before the next one is cut off. */
const { count: BETWEEN, told } = sized(15, 5);

/** Cuts the connection at the first, second, third … write of one run after another. */
function cutting({ proxy }: Preparation): void {
  let cuts = 0;
  let left = 1;
  proxy.decide = (call) => {
    if (call.path.endsWith('/authenticate')) left = 1 + (cuts % BETWEEN);
    if (!isWrite(call)) return 'pass';
    left -= 1;
    if (left !== 0) return 'pass';
    cuts += 1;
    return cuts % 2 === 0 ? 'drop' : 'lose';
  };
}

test(`cut off after up to ${told} writes, before it was taken or before it was answered, it comes to the same end`, async () => {
  const untroubled = await aPreparation();
  await untroubled.apply();
  const whole = namesOn(untroubled);
  await untroubled.close();
  cutting(made);
  let runs = 0;
  for (let plan = await made.plan(); plan.changes > 0; plan = await made.plan()) {
    runs += 1;
    expect(runs).toBeLessThan(300);
    expect(['failed', 'done']).toContain((await made.apply([], plan)).state);
  }
  expect(runs).toBeGreaterThan(100 / BETWEEN);
  expect(namesOn(made)).toEqual(whole);
}, 240_000);

test(`a removal that is cut off after up to ${told} writes goes on to the end too`, async () => {
  const before = metadataOf(made.box);
  await made.apply();
  cutting(made);
  let runs = 0;
  const planned = () => made.plan('remove');
  for (let plan = await planned(); plan.changes > 0; plan = await planned()) {
    runs += 1;
    expect(runs).toBeLessThan(300);
    await made.remove(undefined, plan);
  }
  expect(runs).toBeGreaterThan(100 / BETWEEN);
  expect(metadataOf(made.box)).toEqual(before);
}, 240_000);

test('a process that is killed in the middle leaves a profile and a central that go on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-provision-'));
  const file = join(folder, 'password');
  writeFileSync(file, made.admin.secret, { mode: 0o600 });
  const profile = join(folder, 'profile');
  const desk = aDesk(profile);
  await desk.bind(made.box, { url: made.proxy.url, keep: 'file', secretPath: file });
  desk.db.close();
  const apply = (): Promise<number | null> => {
    const options = ['--login', made.admin.login, '--password-file', file, '--profile', profile];
    const args = [CLI, 'provision', '--apply', '--yes', ...options];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    kill = () => child.kill('SIGKILL');
    return new Promise((gone) => child.once('close', gone));
  };
  let kill = () => true;
  for (const atWrite of [3, 40]) {
    let writes = 0;
    made.proxy.decide = (call) => {
      if (isWrite(call)) writes += 1;
      if (writes === atWrite) kill();
      return 'pass';
    };
    expect(await apply()).toBe(null);
  }
  made.proxy.decide = () => 'pass';
  expect(await apply()).toBe(0);
  expect((await made.plan()).changes).toBe(0);
  rmSync(folder, { recursive: true, force: true });
}, 120_000);
