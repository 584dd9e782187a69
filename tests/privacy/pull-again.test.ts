import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { erase } from '../../main/platform/privacy/erase.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';

let box: Sandbox;
let desk: Desk;
beforeEach(async () => {
  box = await startSandbox({ size: 'tiny', asOf: '2026-11-23' });
  desk = aDesk();
});
afterEach(async () => {
  await desk.close();
  await box.close();
});

interface Row {
  id: number;
  name: string;
  phone: string | null;
}

function partner(id: number): Row | undefined {
  const query = 'select id, name, phone from central_partner where id = ?';
  return desk.db.get<Row>(CompiledQuery.raw(query, [id]));
}

test('an erased person does not come back: not by a change, a full comparison or a first pull', async () => {
  await desk.bind(box);
  await desk.sync();
  const query = 'select id, name, phone from central_partner where phone is not null limit 1';
  const person = desk.db.get<Row>(CompiledQuery.raw(query));
  if (person === undefined) throw new Error('A market has people with a phone.');
  const asked = { partnerId: person.id, confirm: person.name, reason: 'Permintaan orangnya' };
  const { pseudonym } = await erase(desk.call, { ...asked, dryRun: false });
  const covered = { id: person.id, name: pseudonym, phone: null };
  expect(partner(person.id)).toEqual(covered);

  const context = { allowed_company_ids: [1], active_test: false };
  box.call('res.partner', 'write', [[person.id], { phone: '+62 811 2222 3333' }], { context });
  const status = await desk.sync();
  expect(partner(person.id)).toEqual(covered);
  expect(status.lastCycle?.outcome).toBe('done');

  desk.db.runSql('delete from sync_cursor', []);
  desk.db.runSql('delete from central_partner', []);
  await desk.sync();
  expect(partner(person.id)).toEqual(covered);
});
