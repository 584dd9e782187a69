import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  importFigures,
  viewFigures,
  viewSharing,
} from '../../main/analytics/figures/figures.service.ts';
import { type ModelCall, OdooClient } from '../../main/central/odoo-client.ts';
import { openWriter } from '../../main/db/open.ts';
import { own, read } from '../../main/db/qb.ts';
import { realNetwork } from '../../main/engine/network.ts';
import { exchangeFacts } from '../../main/facts/exchange/exchange-facts.ts';
import { viewStreams } from '../../main/facts/facts.service.ts';
import { decide } from '../../main/facts/pending/decide.ts';
import { listPending } from '../../main/facts/pending/pending.store.ts';
import { forgetShared } from '../../main/facts/share/forget-shared.ts';
import { shareKept } from '../../main/facts/share/share.ts';
import { verifyFacts } from '../../main/facts/snapshot/verify.service.ts';
import { savedSet } from '../../main/facts/streams/saved.stream.ts';
import { addNote, listNotes } from '../../main/features/saved/notes.service.ts';
import { changeView, listViews, saveView } from '../../main/features/saved/views.service.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { dropSaved } from '../../main/platform/saved/saved.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { Fault, Refusal } from '../../shared/contract/errors.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import type { Audience } from '../../shared/contract/saved.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';

const DAY = 86_400_000;
const never = new AbortController().signal;

let box: Sandbox;
beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: TODAY });
  await (await deskOf('admin', 'admin')).sync();
  await (await deskOf('admin', 'admin')).sync();
});
afterAll(() => box.close());

/** A computer of somebody's, on the real wire. */
async function deskOf(login: string, role: Role, from = NOW) {
  const db = openWriter(':memory:');
  aCompany(db);
  aBinding(db, { role, url: box.url });
  const client = new OdooClient(box.url, realNetwork);
  const session = await client.authenticate({ db: box.db, login, secret: login }, never);
  const { uid } = session;
  db.run(own.updateTable('connection').set({ login, uid }));
  let at = from;
  const clock = { now: () => (at += 1) };
  const actor = { login, role, via: 'window' } as const;
  const folders = openFolders(mkdtempSync(join(tmpdir(), 'backoffice-saved-')));
  const call = { db, actor, clock, folders };
  const ask = (asked: ModelCall) => client.execute(session, asked, never);
  return {
    db,
    uid,
    call,
    ask,
    /** False where the central refused something. */
    sync: async (send = ask): Promise<boolean> => {
      try {
        await exchangeFacts({ db, ask, send, clock, signal: never, uid });
        return true;
      } catch (error) {
        if (error instanceof Refusal || error instanceof Fault) return false;
        throw error;
      }
    },
    keep: (name: string, audience: Audience = 'mine') =>
      saveView(call, { name, audience, screen: 'orders', state: {}, onBoard: false }).uuid,
    drop: (uuid: string) => dropSaved(call, { kind: 'view', uuid }),
    views: () => listViews(call, null),
    names: () => listViews(call, null).map(({ name }) => name),
    /** What the central shows this login, asked past the product. */
    streams: async (): Promise<string[]> => {
      const kwargs = { fields: ['x_stream'], limit: 10_000 };
      const asked = { model: 'x_umkm_fact', method: 'search_read', args: [[]], kwargs };
      const { result } = await ask(asked);
      return [result].flat().map((row) => String(Object(row).x_stream));
    },
  };
}

const facts = (desk: { db: ReturnType<typeof openWriter> }, kind: string) =>
  desk.db.all(read.selectFrom('fact_log').select(['uuid', 'dropped']).where('kind', '=', kind));

test('what is kept offline comes to the others when both are online, and goes when it is removed', async () => {
  const a = await deskOf('keuangan', 'finance');
  const b = await deskOf('operasional', 'operations');
  const second = await deskOf('keuangan', 'finance');
  const uuid = a.keep('Bersama', 'everybody');
  addNote(a.call, {
    ...{ from: TODAY, to: TODAY, text: 'Banjir', province: null, category: null },
    audience: 'everybody',
  });
  await a.sync();
  expect(a.views()).toMatchObject([{ uuid, isMine: true, place: 'everywhere', told: null }]);
  await b.sync();
  await second.sync();
  expect(b.views()).toMatchObject([{ uuid, name: 'Bersama', isMine: false, mayEdit: false }]);
  expect(listNotes(b.call, { from: TODAY, to: TODAY })).toMatchObject([{ text: 'Banjir' }]);
  changeView(second.call, { uuid, name: 'Milik kita' });
  expect(second.views()).toMatchObject([{ name: 'Milik kita', place: 'on_its_way' }]);
  await second.sync();
  await b.sync();
  expect(b.names()).toEqual(['Milik kita']);
  const admin = await deskOf('admin', 'admin');
  await admin.sync();
  changeView(admin.call, { uuid, name: 'Milik semua' });
  await admin.sync();
  await second.sync();
  expect(second.views()).toMatchObject([{ name: 'Milik semua', isMine: true }]);
  second.drop(uuid);
  expect(second.names()).toEqual([]);
  await second.sync();
  await a.sync();
  await b.sync();
  expect([a.names(), b.names(), second.names()]).toEqual([[], [], []]);
});

test('mine comes to my own computers alone: the central shows it to no other login', async () => {
  const a = await deskOf('keuangan', 'finance');
  const mine = a.keep('Rahasia saya');
  a.keep('Keuangan saja', 'role');
  await a.sync();
  expect(a.views().map(({ place }) => place)).toEqual(['everywhere', 'everywhere']);
  const elsewhere = await deskOf('keuangan', 'finance');
  await elsewhere.sync();
  expect(elsewhere.names()).toEqual(['Keuangan saja', 'Rahasia saya']);
  expect(await elsewhere.streams()).toContain(`private/${a.uid}`);
  const colleague = await deskOf('keuangan2', 'finance');
  const admin = await deskOf('admin', 'admin');
  const other = await deskOf('operasional', 'operations');
  for (const desk of [colleague, admin, other]) {
    await desk.sync();
    expect(await desk.streams()).not.toContain(`private/${a.uid}`);
    expect(desk.names()).not.toContain('Rahasia saya');
    expect(viewStreams(desk.db).rows.map(({ stream }) => stream)).not.toContain(`private/${a.uid}`);
  }
  expect(colleague.names()).toEqual(['Keuangan saja']);
  expect(other.names()).toEqual([]);
  changeView(elsewhere.call, { uuid: mine, audience: 'everybody' });
  await elsewhere.sync();
  await elsewhere.sync();
  await other.sync();
  expect(other.names()).toEqual(['Rahasia saya']);
  changeView(elsewhere.call, { uuid: mine, audience: 'mine' });
  await elsewhere.sync();
  await other.sync();
  expect(other.names()).toEqual([]);
  await a.sync();
  expect(a.names()).toEqual(['Keuangan saja', 'Rahasia saya']);
});

test('a vendor’s desk gets none of it', async () => {
  const a = await deskOf('keuangan', 'finance');
  a.keep('Untuk staf', 'everybody');
  await a.sync();
  const vendor = await deskOf('penjual', 'vendor');
  await vendor.sync();
  expect(new Set(await vendor.streams())).toEqual(new Set(['staff']));
  expect(vendor.db.all(read.selectFrom('saved_standing').selectAll())).toEqual([]);
});

test('what was kept before the central was prepared is sent once, whatever is lost on the way', async () => {
  const a = await deskOf('kepatuhan', 'compliance');
  a.keep('Lama', 'everybody');
  expect(a.views()).toMatchObject([{ place: 'here' }]);
  let lost = 0;
  await a.sync(async (asked) => {
    await a.ask(asked);
    lost += 1;
    throw new Fault('connection.empty_answer', { url: '' });
  });
  expect(lost).toBeGreaterThan(0);
  await a.sync();
  await a.sync();
  const mine = a.db.all(read.selectFrom('fact_log').select('uuid').where('uid', '=', a.uid));
  expect(mine.length).toBe(1);
  expect(a.views().filter(({ isMine }) => isMine)).toMatchObject([{ place: 'everywhere' }]);
  expect(a.db.all(read.selectFrom('saved_item').selectAll())).toEqual([]);
});

test('a login that may not append keeps it here, and is told so until it may', async () => {
  const domain = [['name', '=', 'x_umkm_fact viewer']];
  const [found] = [box.call('ir.model.access', 'search_read', [domain], { fields: ['id'] })].flat();
  const may = (perm_create: boolean) =>
    box.call('ir.model.access', 'write', [[Object(found).id], { perm_create }]);
  const viewer = await deskOf('peninjau', 'viewer');
  viewer.keep('Peninjau', 'everybody');
  may(false);
  await viewer.sync();
  const [waiting] = viewer.views().filter(({ isMine }) => isMine);
  expect(waiting).toMatchObject({ place: 'on_its_way', told: expect.stringMatching(/./) });
  may(true);
  await viewer.sync();
  await viewer.sync();
  expect(viewer.views().filter(({ isMine }) => isMine)).toMatchObject([
    { place: 'everywhere', told: null },
  ]);
});

test('who may not change it is refused by every desk, and told why', async () => {
  const a = await deskOf('keuangan', 'finance');
  const uuid = a.keep('Punya keuangan', 'everybody');
  await a.sync();
  const b = await deskOf('operasional', 'operations');
  await b.sync();
  expect(() => changeView(b.call, { uuid, name: 'Direbut' })).toThrow('saved.not_yours');
  const admin = { ...b.call, actor: { ...b.call.actor, role: 'admin' as const } };
  changeView(admin, { uuid, name: 'Direbut' });
  await b.sync();
  expect(listViews(b.call, null)).toContainEqual(
    expect.objectContaining({ uuid, place: 'refused', told: 'saved.not_owner' }),
  );
  expect(listPending(b.db)).toEqual([]);
  await a.sync();
  expect(a.names()).toContain('Punya keuangan');
  expect(facts(a, 'saved.set').every(({ dropped }) => dropped === null)).toBe(true);
});

test('of a central whose preparation does not keep what is one person’s, that stays here', async () => {
  const [row] = [
    box.call('x_umkm_setting', 'search_read', [[['x_key', '=', 'kit.version']]], {
      fields: ['id'],
    }),
  ].flat();
  const kit = (x_value: string) =>
    box.call('x_umkm_setting', 'write', [[Object(row).id], { x_value }]);
  kit('1');
  const a = await deskOf('keuangan2', 'finance');
  const uuid = a.keep('Dibagikan', 'everybody');
  a.keep('Sendiri');
  await a.sync();
  const places = () =>
    Object.fromEntries(
      a.views().flatMap(({ isMine, name, place }) => (isMine ? [[name, place]] : [])),
    );
  expect(places()).toEqual({ Dibagikan: 'everywhere', Sendiri: 'here' });
  changeView(a.call, { uuid, audience: 'mine' });
  await a.sync();
  await a.sync();
  expect(places()).toEqual({ Dibagikan: 'here', Sendiri: 'here' });
  const b = await deskOf('operasional', 'operations');
  await b.sync();
  expect(b.names()).not.toContain('Dibagikan');
  kit('2');
  await a.sync();
  expect(places()).toEqual({ Dibagikan: 'everywhere', Sendiri: 'everywhere' });
});

test('imported figures are everybody’s of the staff: of one day the later import counts', async () => {
  const file = (amount: number) =>
    `figure;province;from;value;source\ntarget_mav;;2026-11-01;${amount};Rapat`;
  const a = await deskOf('keuangan', 'finance');
  const b = await deskOf('operasional', 'operations');
  const targetOn = (desk: typeof a) =>
    viewFigures(desk.db, TODAY).figures.find(({ figure }) => figure === 'target_mav')?.value;
  importFigures(a.call, { text: file(100), isTrial: false });
  expect(targetOn(a)).toBe('100');
  expect(viewSharing(a.db)).toEqual({ reach: 'here', waiting: 1, told: null });
  await a.sync();
  expect(viewSharing(a.db)).toEqual({ reach: 'all', waiting: 0, told: null });
  await b.sync();
  expect(targetOn(b)).toBe('100');
  importFigures(b.call, { text: file(200), isTrial: false });
  expect(targetOn(b)).toBe('200');
  await b.sync();
  await a.sync();
  expect([targetOn(a), targetOn(b)]).toEqual(['200', '200']);
  const viewer = await deskOf('peninjau', 'viewer');
  await viewer.sync();
  expect(targetOn(viewer)).toBe('200');
});

test('a body that this desk has no words for is not there, and hides no other', async () => {
  const a = await deskOf('keuangan', 'finance');
  const by = { uid: a.uid, clock: a.call.clock };
  const words = { name: 'Dari versi baru', body: '{"screen":7}', role: null };
  const about = { uuid: randomUUID(), kind: 'view', company: 1 };
  const data = { ...about, ...words, audience: 'everybody' as const };
  a.db.tx(() => decide(a.db, { stream: 'saved', kind: savedSet, data }, by));
  a.keep('Terbaca', 'everybody');
  await a.sync();
  const b = await deskOf('operasional', 'operations');
  await b.sync();
  expect(facts(b, 'saved.set').every(({ dropped }) => dropped === null)).toBe(true);
  expect(b.names()).toContain('Terbaca');
  expect(b.names()).not.toContain('Dari versi baru');
});

test('a desk that becomes a vendor’s keeps none of it, sent or unsent', async () => {
  const a = await deskOf('keuangan', 'finance');
  a.keep('Terkirim', 'everybody');
  await a.sync();
  a.keep('Belum', 'everybody');
  a.db.tx(() => shareKept({ ...a.call, uid: a.uid, ask: a.ask, send: a.ask, signal: never }));
  expect(listPending(a.db)).toHaveLength(1);
  a.db.tx(() => forgetShared(a.db));
  expect(listPending(a.db)).toEqual([]);
  expect(a.db.all(read.selectFrom('saved_item').selectAll())).toEqual([]);
});

test('the files stay sound with it: no anchor speaks of what is one person’s', async () => {
  const admin = await deskOf('admin', 'admin', NOW + DAY);
  admin.keep('Milik admin');
  await admin.sync();
  await admin.sync();
  const anchors = read.selectFrom('state_anchor').selectAll().orderBy('day', 'desc');
  const [anchor] = admin.db.all(anchors);
  expect(anchor?.streams).toContain('"saved"');
  expect(anchor?.streams).not.toContain('private/');
  expect(Object.keys(JSON.parse(anchor?.states ?? '{}'))).not.toContain('private');
  expect(verifyFacts(admin.db)).toMatchObject({ sound: true });
});
