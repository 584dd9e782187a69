import { existsSync, readFileSync } from 'node:fs';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { reveal } from '../../main/platform/privacy/reveal.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { anEditor } from '../sync/an-editor.ts';
import { A, B, ids } from './two-vendors.ts';

const CITY = 'Kota Tertinggal';

let box: Sandbox;
let asBefore: ReturnType<Sandbox['snapshot']>;
let desk: Desk;

beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: TODAY });
  asBefore = box.snapshot();
  return () => box.close();
}, 120_000);
beforeEach(() => {
  box.restore(asBefore);
  desk = aDesk();
});
afterEach(() => desk.close());

async function work(login: string): Promise<void> {
  await desk.bind(box, { login, secret: login, replace: true });
  expect((await desk.sync()).lastCycle?.outcome).toBe('done');
}

/** An edit of somebody whose right to send it is gone. */
async function leaveAnEdit(): Promise<number> {
  await work('operasional');
  const { messageId } = anEditor(desk, 'operations').edit('partner', B, { city: CITY });
  box.revoke('operasional', 'operations');
  box.grant('operasional', 'viewer');
  await desk.sync();
  return messageId;
}

const onCentral = () => ids(box, 'res.partner', [['city', '=', CITY]]);
const authorOf = (id: number) =>
  desk.db.all(CompiledQuery.raw('select created_by, central from outbox where id = ?', [id]));

test('an administrator sees what another login left, whose it is and why it waits', async () => {
  const id = await leaveAnEdit();
  await work('pengelola');
  const admin = anEditor(desk);
  const { rows, total } = admin.outbox();
  expect(total).toBe(1);
  expect(rows).toMatchObject([
    {
      id,
      state: 'refused',
      createdBy: 'operasional',
      leftBy: 'operasional',
      reason: { code: 'outbox.role_lost', params: { role: 'viewer' } },
    },
  ]);
  expect(rows[0]?.title).not.toBeNull();
  expect(admin.message(id).message.leftBy).toBe('operasional');
});

test('kept by an administrator it is sent as his, and stays the edit of who made it', async () => {
  const id = await leaveAnEdit();
  await work('pengelola');
  const admin = anEditor(desk);
  expect(admin.resolve(id, 'mine')).toEqual({ state: 'waiting' });
  expect(admin.message(id).message).toMatchObject({ createdBy: 'operasional', leftBy: null });
  await admin.push();
  expect(admin.state(id)).toBe('done');
  expect(onCentral()).toEqual([B]);
  expect(authorOf(id)).toMatchObject([{ created_by: 'operasional' }]);
  expect(admin.message(id).history).toContainEqual(
    expect.objectContaining({
      what: 'retried',
      actor: 'pengelola',
      detail: { choice: 'mine', leftBy: 'operasional' },
    }),
  );
});

test('it goes before an edit of the same record and column that the administrator made himself', async () => {
  const id = await leaveAnEdit();
  await work('pengelola');
  const admin = anEditor(desk);
  const own = admin.edit('partner', B, { city: 'Kota Pengelola' });
  admin.resolve(id, 'mine');
  expect(admin.message(own.messageId).message.waitsFor).toBe(1);
  await admin.push();
  expect([admin.state(id), admin.state(own.messageId)]).toEqual(['done', 'done']);
  expect(ids(box, 'res.partner', [['city', '=', 'Kota Pengelola']])).toEqual([B]);
});

test.each(['theirs', 'withdraw'] as const)(
  'given up by %s it is never sent, and kept in the history',
  async (how) => {
    const id = await leaveAnEdit();
    await work('pengelola');
    const admin = anEditor(desk);
    if (how === 'withdraw') admin.withdraw(id);
    else admin.resolve(id, how);
    await admin.push();
    expect(onCentral()).toEqual([]);
    expect(admin.outbox('history').rows).toMatchObject([{ id, state: 'withdrawn' }]);
    expect(admin.message(id).history.at(-1)).toMatchObject({ actor: 'pengelola' });
  },
);

test('what another login never came back to send is decided too', async () => {
  await work('operasional');
  const { messageId } = anEditor(desk, 'operations').edit('partner', B, { city: CITY });
  await work('pengelola');
  const admin = anEditor(desk);
  expect(admin.state(messageId)).toBe('waiting');
  await admin.push();
  expect(onCentral()).toEqual([]);
  admin.resolve(messageId, 'mine');
  await admin.push();
  expect(onCentral()).toEqual([B]);
});

test('whoever is no administrator sees and decides his own alone', async () => {
  const id = await leaveAnEdit();
  await work('keuangan');
  const other = anEditor(desk, 'finance');
  const own = other.edit('partner', A, { city: 'Kota Keuangan' });
  expect(other.outbox().rows.map((row) => row.id)).toEqual([own.messageId]);
  expect(other.outbox()).toMatchObject({ waiting: 1, refused: 0, total: 1 });
  expect(desk.status().outbox).toEqual({ waiting: 1, conflicts: 0, refused: 0 });
  for (const attempt of [
    () => other.message(id),
    () => other.resolve(id, 'mine'),
    () => other.resolve(id, 'theirs'),
    () => other.withdraw(id),
    () => reveal({ message: id, column: 'city' }, { ...desk.call, db: desk.db }),
  ]) {
    expect(attempt).toThrow('outbox.missing');
  }
});

test('one record that a record rule takes away leaves no byte in the database or its log', async () => {
  const canary = 'KENARI-SATU-BARIS-7731';
  const context = { active_test: false };
  const [lost] = box.call('res.partner', 'create', [[{ name: canary, customer_rank: 1 }]], {
    context,
  }) as number[];
  await work('keuangan');
  const holding = () =>
    ['', '-wal'].filter((end) => {
      const path = `${desk.call.folders.replica}${end}`;
      return existsSync(path) && readFileSync(path).includes(canary);
    });
  expect(holding()).not.toEqual([]);
  box.call('ir.rule', 'create', [
    {
      name: 'Satu mitra disembunyikan',
      model_id: ids(box, 'ir.model', [['model', '=', 'res.partner']])[0],
      domain_force: `[('id', '!=', ${lost})]`,
    },
  ]);
  expect((await desk.sync()).lastCycle?.outcome).toBe('done');
  const left = CompiledQuery.raw('select id from central_partner where id = ?', [lost]);
  expect(desk.db.all(left)).toEqual([]);
  expect(holding()).toEqual([]);
});
