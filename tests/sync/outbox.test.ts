import { expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { aDesk } from './a-desk.ts';
import { anEditor } from './an-editor.ts';
import { deskBehindALine } from './desk-behind-a-line.ts';
import { losingProxy } from './losing-proxy.ts';

const here = deskBehindALine();

const context = { allowed_company_ids: [1], active_test: false };

function ids(model: string, domain: unknown[], limit = 1): number[] {
  return here.box.call(model, 'search', [domain], { limit, order: 'id', context }) as number[];
}

let taken = 0;
/** A row nobody else of these tests edits. */
function another(model: string, domain: unknown[] = []): number {
  taken += 1;
  return ids(model, domain, 200)[taken] ?? 0;
}

function onCentral(model: string, id: number, fields: string[]): Record<string, unknown> {
  const rows = here.box.call(model, 'read', [[id], fields], { load: '', context });
  return { ...(rows as object[])[0], id: undefined };
}

function write(model: string, id: number, values: object): void {
  here.box.call(model, 'write', [[id], values], { context });
}

const partner = () => another('res.partner', [['customer_rank', '>', 0]]);
const writes = () =>
  here.proxy.calls.filter(({ method }) => /^(write|run|load|action_)/.test(method));

test('an edit is seen at once, is written with its own fields only, and leaves when it is read back', async () => {
  const id = partner();
  const { messageId, state } = here.sari.edit('partner', id, {
    city: 'Kota Lama',
    phone: '021-5550',
  });
  expect(state).toBe('waiting');
  const shown = read.selectFrom('partner_mine').select(['city', 'phone']).where('id', '=', id);
  const stored = read.selectFrom('central_partner').select('city').where('id', '=', id);
  expect(here.desk.db.get(shown)).toEqual({ city: 'Kota Lama', phone: '021-5550' });
  expect(here.desk.db.get(stored)?.city).not.toBe('Kota Lama');
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city', 'phone'])).toMatchObject({
    city: 'Kota Lama',
    phone: '021-5550',
  });
  expect(here.desk.db.get(stored)?.city).toBe('Kota Lama');
  expect(here.sari.happened(messageId)).toEqual(['queued', 'sent', 'confirmed']);
  expect(here.sari.pending('partner', id)).toBeNull();
  expect(writes()).toHaveLength(1);
});

test('an edit that says what already stands is no edit', () => {
  const id = partner();
  const city = String(onCentral('res.partner', id, ['city']).city);
  expect(here.sari.edit('partner', id, { city })).toMatchObject({ messageId: 0, state: 'done' });
  const first = here.sari.edit('partner', id, { city: 'Tempat lain' });
  expect(here.sari.edit('partner', id, { city: 'Tempat lain' })).toEqual(first);
  here.sari.withdraw(first.messageId);
});

test('edits of one record go in their order, and only the first waits for the central', async () => {
  const id = partner();
  const first = here.sari.edit('partner', id, { city: 'Satu' });
  const second = here.sari.edit('partner', id, { city: 'Dua', zip: '00009' });
  expect(here.sari.message(second.messageId).message).toMatchObject({ waitsFor: 1 });
  expect(here.sari.pending('partner', id)?.fields).toMatchObject([
    { column: 'city', mine: 'Dua' },
    { column: 'zip', mine: '00009' },
  ]);
  await here.sari.push();
  const sent = writes().map(({ args, kwargs }) => args[1] ?? Object(kwargs.context).vals);
  expect(sent).toEqual([{ city: 'Satu' }, { city: 'Dua', zip: '00009' }]);
  expect([here.sari.state(first.messageId), here.sari.state(second.messageId)]).toEqual([
    'done',
    'done',
  ]);
});

test.each(['lose', 'gateway'] as const)(
  'an update that was taken while its answer was lost (%s) is found, and not written again',
  async (fate) => {
    const id = partner();
    here.proxy.decide = ({ method }) => (/^(write|run)$/.test(method) ? fate : 'pass');
    const { messageId } = here.sari.edit('partner', id, { city: `Kota ${fate}` });
    await here.sari.push();
    expect(here.sari.state(messageId)).toBe('done');
    expect(writes()).toHaveLength(1);
  },
);

test('a write that never arrived is unknown, cannot be withdrawn, and is sent again after a look', async () => {
  const id = partner();
  here.proxy.decide = ({ method }) => (/^(write|run)$/.test(method) ? 'drop' : 'pass');
  const { messageId } = here.sari.edit('partner', id, { city: 'Hilang' });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('unknown');
  expect(() => here.sari.withdraw(messageId)).toThrow('outbox.in_flight');
  here.proxy.decide = () => 'pass';
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('unknown');
  here.sari.later();
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(here.sari.happened(messageId)).toEqual(
    expect.arrayContaining(['queued', 'sent', 'lost', 'sent', 'confirmed']),
  );
  expect(onCentral('res.partner', id, ['city']).city).toBe('Hilang');
});

test('others may change other fields meanwhile: both changes stand', async () => {
  const id = partner();
  const { messageId } = here.sari.edit('partner', id, { city: 'Kota saya' });
  write('res.partner', id, { zip: '99999' });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city', 'zip'])).toMatchObject({
    city: 'Kota saya',
    zip: '99999',
  });
});

test('the same field changed on both sides is a conflict; nothing is written until a person decides', async () => {
  const id = partner();
  const before = onCentral('res.partner', id, ['city']).city;
  const { messageId } = here.sari.edit('partner', id, { city: 'Punya saya', zip: '11111' });
  write('res.partner', id, { city: 'Punya mereka' });
  await here.sari.push();
  expect(writes()).toHaveLength(0);
  const { message } = here.sari.message(messageId);
  expect(message.state).toBe('conflict');
  expect(message.fields).toMatchObject([
    { column: 'city', base: before, mine: 'Punya saya', theirs: 'Punya mereka' },
    { column: 'zip', mine: '11111' },
  ]);
  expect(here.sari.outbox('decide').rows.map((row) => row.id)).toContain(messageId);
  here.sari.resolve(messageId, 'mine');
  await here.sari.push();
  expect(onCentral('res.partner', id, ['city']).city).toBe('Punya saya');
  expect(here.sari.happened(messageId)).toEqual(
    expect.arrayContaining(['conflict', 'resolved', 'sent', 'confirmed']),
  );
});

test('theirs is taken: mine is kept in the history, and an edit after it stands over theirs', async () => {
  const id = partner();
  const first = here.sari.edit('partner', id, { city: 'Punya saya' });
  const second = here.sari.edit('partner', id, { city: 'Lebih baru' });
  write('res.partner', id, { city: 'Punya mereka' });
  await here.sari.push();
  expect(here.sari.state(first.messageId)).toBe('conflict');
  expect(here.sari.state(second.messageId)).toBe('waiting');
  here.sari.resolve(first.messageId, 'theirs');
  expect(here.sari.outbox('history').rows[0]).toMatchObject({
    id: first.messageId,
    state: 'withdrawn',
  });
  await here.sari.push();
  expect(here.sari.state(second.messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city']).city).toBe('Lebih baru');
});

test('a conflict is merged field by field, and each of them has to be chosen', async () => {
  const id = partner();
  const { messageId } = here.sari.edit('partner', id, {
    city: 'Saya',
    zip: '22222',
    street: 'Jl. Saya',
  });
  write('res.partner', id, { city: 'Mereka', zip: '33333' });
  await here.sari.push();
  const choose = (fields: Record<string, 'mine' | 'theirs'>) =>
    here.sari.resolve(messageId, 'merge', { fields });
  expect(() => choose({ city: 'theirs' })).toThrow('outbox.choose');
  choose({ city: 'theirs', zip: 'mine' });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city', 'zip', 'street'])).toMatchObject({
    city: 'Mereka',
    zip: '22222',
    street: 'Jl. Saya',
  });
});

test('two desks that edit the same field: the first wins, the second is asked', async () => {
  const other = aDesk();
  await other.bind(here.box, { url: here.proxy.url });
  await other.sync();
  const budi = anEditor(other);
  const id = partner();
  const mine = here.sari.edit('partner', id, { city: 'Dari Sari', email: 'sari@example.com' });
  const his = budi.edit('partner', id, { city: 'Dari Budi' });
  const beside = budi.edit('partner', id, { mobile: '0812' });
  await Promise.all([here.sari.push(), budi.push()]);
  const states = [here.sari.state(mine.messageId), budi.state(his.messageId)].sort();
  expect(states).toEqual(['conflict', 'done']);
  if (budi.state(his.messageId) === 'conflict') budi.resolve(his.messageId, 'theirs');
  await budi.push();
  expect(budi.state(beside.messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['mobile']).mobile).toBe('0812');
  await other.close();
});

test('a record that is gone is refused, and what was typed stays', async () => {
  const id = Number(here.box.call('res.partner', 'create', [{ name: 'Sebentar' }], { context }));
  await here.desk.sync();
  const { messageId } = here.sari.edit('partner', id, { city: 'Ke mana' });
  here.box.call('res.partner', 'unlink', [[id]], { context });
  await here.sari.push();
  const { message } = here.sari.message(messageId);
  expect(message).toMatchObject({ state: 'refused', reason: { code: 'outbox.record_gone' } });
  expect(message.fields).toMatchObject([{ column: 'city', mine: 'Ke mana' }]);
  here.sari.withdraw(messageId);
});

test('a refusal says why, is mended with another value, and holds up no other record', async () => {
  const profile = another('x_umkm_vendor_profile');
  const bad = here.sari.edit('vendor_profile', profile, { business_type: 'raksasa' });
  const good = here.sari.edit('partner', partner(), { city: 'Jalan terus' });
  await here.sari.push();
  expect(here.sari.state(good.messageId)).toBe('done');
  const { message } = here.sari.message(bad.messageId);
  expect(message.state).toBe('refused');
  expect(JSON.stringify(message.reason)).toContain('raksasa');
  here.sari.resolve(bad.messageId, 'mine', { changes: { business_type: 'medium' } });
  await here.sari.push();
  expect(here.sari.state(bad.messageId)).toBe('done');
  expect(onCentral('x_umkm_vendor_profile', profile, ['x_business_type'])).toMatchObject({
    x_business_type: 'medium',
  });
});

test('a central that is gone leaves everything waiting, and the next contact sends it', async () => {
  const id = partner();
  const { messageId } = here.sari.edit('partner', id, { city: 'Nanti' });
  await here.box.unlisten();
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('waiting');
  await here.box.listen();
  here.sari.later();
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
});

test('what was meant for another central is not sent here', async () => {
  const id = partner();
  const { messageId } = here.sari.edit('partner', id, { city: 'Bukan di sini' });
  here.desk.db.runSql('update outbox set central = ? where id = ?', ['["elsewhere"]', messageId]);
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('waiting');
  expect(writes()).toHaveLength(0);
  expect(here.sari.message(messageId).message.reason).toMatchObject({
    code: 'outbox.other_central',
  });
  here.sari.withdraw(messageId);
});

test('bound to another central the drafts of this one are laid over nothing; bound back they are', async () => {
  const moving = aDesk();
  const elsewhere = await losingProxy(here.box.url);
  await moving.bind(here.box, { url: here.proxy.url });
  await moving.sync();
  const budi = anEditor(moving);
  const id = partner();
  const { messageId } = budi.edit('partner', id, { city: 'Di sana' });
  await moving.bind(here.box, { url: elsewhere.url, replace: true });
  await moving.sync();
  expect(budi.pending('partner', id)).toBeNull();
  expect(budi.state(messageId)).toBe('waiting');
  await moving.bind(here.box, { url: here.proxy.url, replace: true });
  await moving.sync();
  expect(budi.state(messageId)).toBe('done');
  expect(onCentral('res.partner', id, ['city']).city).toBe('Di sana');
  await moving.close();
  await elsewhere.close();
}, 90_000);

test('a process that died between sending and hearing looks the outcome up', async () => {
  const id = partner();
  const { messageId } = here.sari.edit('partner', id, { city: 'Sudah sampai' });
  here.desk.db.runSql("update outbox set state = 'sending', attempts = 1 where id = ?", [
    messageId,
  ]);
  write('res.partner', id, { city: 'Sudah sampai' });
  expect(() => here.sari.withdraw(messageId)).toThrow('outbox.in_flight');
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(here.sari.happened(messageId)).toEqual(['queued', 'lost', 'looked_up', 'confirmed']);
  expect(writes()).toHaveLength(0);
});

test('a sync sends first what waits, then reads', async () => {
  const id = partner();
  const { messageId } = here.sari.edit('partner', id, { city: 'Ikut siklus' });
  const status = await here.desk.sync();
  expect(status.lastCycle?.outcome).toBe('done');
  expect(here.sari.state(messageId)).toBe('done');
});
