import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriter } from '../../main/db/open.ts';
import { aBinding, aCompany, aVendor } from '../support/a-replica.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProfile } from '../support/temp-engine.ts';

const { profile, remove } = tempProfile();
let vendor = 0;
beforeAll(() => {
  const db = openWriter(join(profile, 'replica.db'));
  aCompany(db);
  aBinding(db);
  vendor = aVendor(db);
  db.close();
});
afterAll(remove);

const cli = (...args: string[]) => runCli(...args, '--profile', profile);

test('edit acknowledges once the edit is on disk, and outbox shows what waits', async () => {
  const edit = await cli('edit', 'partner', String(vendor), 'city=Solo', 'street=', '--json');
  expect([edit.exitCode, edit.stderr]).toEqual([0, '']);
  const { uuid, messageId } = JSON.parse(edit.stdout);
  const shown = await cli('outbox', '--json');
  expect(JSON.parse(shown.stdout)).toMatchObject({
    waiting: 1,
    conflicts: 0,
    messages: [{ id: messageId, recordUuid: uuid, fields: [{ column: 'city', mine: 'Solo' }] }],
  });
  const { stdout } = await cli('outbox');
  expect(stdout).toContain('1 menunggu');
  expect(stdout).toContain('Menunggu');
});

test('edit says what it cannot take, and acknowledges nothing', async () => {
  const refused = await cli('edit', 'partner', String(vendor), 'customer_rank=1', '--json');
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stdout).toBe('');
  expect(JSON.parse(refused.stderr).error).toMatchObject({ code: 'draft.no_field' });
  expect((await cli('edit', 'partner', String(vendor))).exitCode).toBe(2);
});
