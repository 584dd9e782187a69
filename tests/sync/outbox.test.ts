import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { anEditor, type Editor } from './an-editor.ts';
import { type LosingProxy, losingProxy } from './losing-proxy.ts';

let box: Sandbox;
let proxy: LosingProxy;
let desk: Desk;
let sari: Editor;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await losingProxy(box.url);
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
});
afterAll(async () => {
  await desk.close();
  await proxy.close();
  await box.close();
});
beforeEach(() => {
  proxy.calls.length = 0;
  sari = anEditor(desk);
});
afterEach(() => {
  proxy.decide = () => 'pass';
});

const context = { allowed_company_ids: [1], active_test: false };

function ids(model: string, domain: unknown[], limit = 1): number[] {
  return box.call(model, 'search', [domain], { limit, order: 'id', context }) as number[];
}

let taken = 0;
/** A row nobody else of these tests edits. */
function another(model: string, domain: unknown[] = []): number {
  taken += 1;
  return ids(model, domain, 200)[taken] ?? 0;
}

function onCentral(model: string, id: number, fields: string[]): Record<string, unknown> {
  const rows = box.call(model, 'read', [[id], fields], { load: '', context });
  return { ...(rows as object[])[0], id: undefined };
}

function write(model: string, id: number, values: object): void {
  box.call(model, 'write', [[id], values], { context });
}

const partner = () => another('res.partner', [['customer_rank', '>', 0]]);
const writes = () => proxy.calls.filter(({ method }) => /^(write|run|load|action_)/.test(method));

test('an edit is seen at once, is written with its own fields only, and leaves when it is read back', async () => {
  const id = partner();
  const { messageId, state } = sari.edit('partner', id, { city: 'Kota Lama', phone: '021-5550' });
  expect(state).toBe('waiting');
  const shown = read.selectFrom('partner_mine').select(['city', 'phone']).where('id', '=', id);
  const stored = read.selectFrom('central_partner').select('city').where('id', '=', id);
  expect(desk.db.get(shown)).toEqual({ city: 'Kota Lama', phone: '021-5550' });
  expect(desk.db.get(stored)?.city).not.toBe('Kota Lama');
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city', 'phone'])).toMatchObject({
    city: 'Kota Lama',
    phone: '021-5550',
  });
  expect(desk.db.get(stored)?.city).toBe('Kota Lama');
  expect(sari.happened(messageId)).toEqual(['queued', 'sent', 'confirmed']);
  expect(sari.pending('partner', id)).toBeNull();
  expect(writes()).toHaveLength(1);
});

test('an edit that says what already stands is no edit', () => {
  const id = partner();
  const city = String(onCentral('res.partner', id, ['city']).city);
  expect(sari.edit('partner', id, { city })).toMatchObject({ messageId: 0, state: 'done' });
  const first = sari.edit('partner', id, { city: 'Tempat lain' });
  expect(sari.edit('partner', id, { city: 'Tempat lain' })).toEqual(first);
  sari.withdraw(first.messageId);
});

test('edits of one record go in their order, and only the first waits for the central', async () => {
  const id = partner();
  const first = sari.edit('partner', id, { city: 'Satu' });
  const second = sari.edit('partner', id, { city: 'Dua', zip: '00009' });
  expect(sari.message(second.messageId).message).toMatchObject({ waitsFor: 1 });
  expect(sari.pending('partner', id)?.fields).toMatchObject([
    { column: 'city', mine: 'Dua' },
    { column: 'zip', mine: '00009' },
  ]);
  await sari.push();
  const sent = writes().map(({ args, kwargs }) => args[1] ?? Object(kwargs.context).vals);
  expect(sent).toEqual([{ city: 'Satu' }, { city: 'Dua', zip: '00009' }]);
  expect([sari.state(first.messageId), sari.state(second.messageId)]).toEqual(['done', 'done']);
});

test.each(['lose', 'gateway'] as const)(
  'an update that was taken while its answer was lost (%s) is found, and not written again',
  async (fate) => {
    const id = partner();
    proxy.decide = ({ method }) => (/^(write|run)$/.test(method) ? fate : 'pass');
    const { messageId } = sari.edit('partner', id, { city: `Kota ${fate}` });
    await sari.push();
    expect(sari.state(messageId)).toBe('done');
    expect(writes()).toHaveLength(1);
  },
);

test('a write that never arrived is unknown, cannot be withdrawn, and is sent again after a look', async () => {
  const id = partner();
  proxy.decide = ({ method }) => (/^(write|run)$/.test(method) ? 'drop' : 'pass');
  const { messageId } = sari.edit('partner', id, { city: 'Hilang' });
  await sari.push();
  expect(sari.state(messageId)).toBe('unknown');
  expect(() => sari.withdraw(messageId)).toThrow('outbox.in_flight');
  proxy.decide = () => 'pass';
  await sari.push();
  expect(sari.state(messageId)).toBe('unknown');
  sari.later();
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(sari.happened(messageId)).toEqual(
    expect.arrayContaining(['queued', 'sent', 'lost', 'sent', 'confirmed']),
  );
  expect(onCentral('res.partner', id, ['city']).city).toBe('Hilang');
});

test('others may change other fields meanwhile: both changes stand', async () => {
  const id = partner();
  const { messageId } = sari.edit('partner', id, { city: 'Kota saya' });
  write('res.partner', id, { zip: '99999' });
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city', 'zip'])).toMatchObject({
    city: 'Kota saya',
    zip: '99999',
  });
});

test('the same field changed on both sides is a conflict; nothing is written until a person decides', async () => {
  const id = partner();
  const before = onCentral('res.partner', id, ['city']).city;
  const { messageId } = sari.edit('partner', id, { city: 'Punya saya', zip: '11111' });
  write('res.partner', id, { city: 'Punya mereka' });
  await sari.push();
  expect(writes()).toHaveLength(0);
  const { message } = sari.message(messageId);
  expect(message.state).toBe('conflict');
  expect(message.fields).toMatchObject([
    { column: 'city', base: before, mine: 'Punya saya', theirs: 'Punya mereka' },
    { column: 'zip', mine: '11111' },
  ]);
  expect(sari.outbox('decide').rows.map((row) => row.id)).toContain(messageId);
  sari.resolve(messageId, 'mine');
  await sari.push();
  expect(onCentral('res.partner', id, ['city']).city).toBe('Punya saya');
  expect(sari.happened(messageId)).toEqual(
    expect.arrayContaining(['conflict', 'resolved', 'sent', 'confirmed']),
  );
});

test('theirs is taken: mine is kept in the history, and an edit after it stands over theirs', async () => {
  const id = partner();
  const first = sari.edit('partner', id, { city: 'Punya saya' });
  const second = sari.edit('partner', id, { city: 'Lebih baru' });
  write('res.partner', id, { city: 'Punya mereka' });
  await sari.push();
  expect(sari.state(first.messageId)).toBe('conflict');
  expect(sari.state(second.messageId)).toBe('waiting');
  sari.resolve(first.messageId, 'theirs');
  expect(sari.outbox('history').rows[0]).toMatchObject({ id: first.messageId, state: 'withdrawn' });
  await sari.push();
  expect(sari.state(second.messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city']).city).toBe('Lebih baru');
});

test('a conflict is merged field by field, and each of them has to be chosen', async () => {
  const id = partner();
  const { messageId } = sari.edit('partner', id, {
    city: 'Saya',
    zip: '22222',
    street: 'Jl. Saya',
  });
  write('res.partner', id, { city: 'Mereka', zip: '33333' });
  await sari.push();
  const choose = (fields: Record<string, 'mine' | 'theirs'>) =>
    sari.resolve(messageId, 'merge', { fields });
  expect(() => choose({ city: 'theirs' })).toThrow('outbox.choose');
  choose({ city: 'theirs', zip: 'mine' });
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city', 'zip', 'street'])).toMatchObject({
    city: 'Mereka',
    zip: '22222',
    street: 'Jl. Saya',
  });
});

test('two desks that edit the same field: the first wins, the second is asked', async () => {
  const other = aDesk();
  await other.bind(box, { url: proxy.url });
  await other.sync();
  const budi = anEditor(other);
  const id = partner();
  const mine = sari.edit('partner', id, { city: 'Dari Sari', email: 'sari@example.com' });
  const his = budi.edit('partner', id, { city: 'Dari Budi' });
  const beside = budi.edit('partner', id, { mobile: '0812' });
  await Promise.all([sari.push(), budi.push()]);
  const states = [sari.state(mine.messageId), budi.state(his.messageId)].sort();
  expect(states).toEqual(['conflict', 'done']);
  if (budi.state(his.messageId) === 'conflict') budi.resolve(his.messageId, 'theirs');
  await budi.push();
  expect(budi.state(beside.messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['mobile']).mobile).toBe('0812');
  await other.close();
});

test('a record that is gone is refused, and what was typed stays', async () => {
  const id = Number(box.call('res.partner', 'create', [{ name: 'Sebentar' }], { context }));
  await desk.sync();
  const { messageId } = sari.edit('partner', id, { city: 'Ke mana' });
  box.call('res.partner', 'unlink', [[id]], { context });
  await sari.push();
  const { message } = sari.message(messageId);
  expect(message).toMatchObject({ state: 'refused', reason: { code: 'outbox.record_gone' } });
  expect(message.fields).toMatchObject([{ column: 'city', mine: 'Ke mana' }]);
  sari.withdraw(messageId);
});

test('a refusal says why, is mended with another value, and holds up no other record', async () => {
  const profile = another('x_umkm_vendor_profile');
  const bad = sari.edit('vendor_profile', profile, { business_type: 'raksasa' });
  const good = sari.edit('partner', partner(), { city: 'Jalan terus' });
  await sari.push();
  expect(sari.state(good.messageId)).toBe('done');
  const { message } = sari.message(bad.messageId);
  expect(message.state).toBe('refused');
  expect(JSON.stringify(message.reason)).toContain('raksasa');
  sari.resolve(bad.messageId, 'mine', { changes: { business_type: 'medium' } });
  await sari.push();
  expect(sari.state(bad.messageId)).toBe('done');
  expect(onCentral('x_umkm_vendor_profile', profile, ['x_business_type'])).toMatchObject({
    x_business_type: 'medium',
  });
});

test('a central that is gone leaves everything waiting, and the next contact sends it', async () => {
  const id = partner();
  const { messageId } = sari.edit('partner', id, { city: 'Nanti' });
  await box.unlisten();
  await sari.push();
  expect(sari.state(messageId)).toBe('waiting');
  await box.listen();
  sari.later();
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
});

test('what was meant for another central is not sent here', async () => {
  const id = partner();
  const { messageId } = sari.edit('partner', id, { city: 'Bukan di sini' });
  desk.db.runSql('update outbox set central = ? where id = ?', ['["elsewhere"]', messageId]);
  await sari.push();
  expect(sari.state(messageId)).toBe('waiting');
  expect(writes()).toHaveLength(0);
  expect(sari.message(messageId).message.reason).toMatchObject({ code: 'outbox.other_central' });
  sari.withdraw(messageId);
});

test('bound to another central the drafts of this one are laid over nothing; bound back they are', async () => {
  const moving = aDesk();
  const elsewhere = await losingProxy(box.url);
  await moving.bind(box, { url: proxy.url });
  await moving.sync();
  const budi = anEditor(moving);
  const id = partner();
  const { messageId } = budi.edit('partner', id, { city: 'Di sana' });
  await moving.bind(box, { url: elsewhere.url, replace: true });
  await moving.sync();
  expect(budi.pending('partner', id)).toBeNull();
  expect(budi.state(messageId)).toBe('waiting');
  await moving.bind(box, { url: proxy.url, replace: true });
  await moving.sync();
  expect(budi.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city']).city).toBe('Di sana');
  await moving.close();
  await elsewhere.close();
}, 90_000);

test('a process that died between sending and hearing looks the outcome up', async () => {
  const id = partner();
  const { messageId } = sari.edit('partner', id, { city: 'Sudah sampai' });
  desk.db.runSql("update outbox set state = 'sending', attempts = 1 where id = ?", [messageId]);
  write('res.partner', id, { city: 'Sudah sampai' });
  expect(() => sari.withdraw(messageId)).toThrow('outbox.in_flight');
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(sari.happened(messageId)).toEqual(['queued', 'lost', 'looked_up', 'confirmed']);
  expect(writes()).toHaveLength(0);
});

test('a sync sends first what waits, then reads', async () => {
  const id = partner();
  const { messageId } = sari.edit('partner', id, { city: 'Ikut siklus' });
  const status = await desk.sync();
  expect(status.lastCycle?.outcome).toBe('done');
  expect(sari.state(messageId)).toBe('done');
});
