import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { plant } from '../privacy/people.ts';
import { aBinding, aCompany, aPartner } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';

let engine: TempEngine;
let vendor: number;
const street = 'Jalan Rahasia 4';

beforeAll(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  vendor = aPartner(engine.db, { name: 'Batik Ayu' });
  engine.db.runSql('update central_partner set street = ? where id = ?', [street, vendor]);
  plant(engine.db, 'central_province', { id: 901, name: 'Bali' });
});
beforeEach(() => {
  aBinding(engine.db, { role: 'admin' });
  for (const table of ['outbox_event', 'outbox', 'draft', 'id_map']) {
    engine.db.runSql(`delete from ${table}`, []);
  }
});
afterAll(() => engine.close());

const window = () => engine.client('window');

async function edit(changes: Record<string, string | number>): Promise<number> {
  const saved = await window().drafts.edit({ entity: 'partner', ref: { id: vendor }, changes });
  return saved.messageId;
}

function turn(id: number, to: { state: string; theirs?: object; error?: object }): void {
  const text = (value: object | undefined) => (value === undefined ? null : JSON.stringify(value));
  const query = 'update outbox set state = ?, theirs = ?, error = ? where id = ?';
  engine.db.runSql(query, [to.state, text(to.theirs), text(to.error), id]);
}

const answered = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'shown',
    ({ message }: Error) => message,
  );

/** As if another login had made it, under another identity. */
function leftBy(login: string, id: number, { at, other }: { at: string; other: unknown }): void {
  const query = 'update outbox set created_by = ?, central = json_set(central, ?, ?) where id = ?';
  engine.db.runSql(query, [login, at, other, id]);
}

test.each(['waiting', 'conflict', 'refused', 'done'])(
  'personal data of an edit is masked while it is %s, on every screen',
  async (state) => {
    const id = await edit({ street: 'Jalan Milik Saya 7' });
    const theirs = { street: 'Jalan Mereka 9' };
    turn(id, state === 'conflict' ? { state, theirs } : { state });
    const ref = { id: vendor };
    const shown = JSON.stringify([
      await window().outbox.get({ id }),
      await window().outbox.list({ which: state === 'done' ? 'history' : 'open' }),
      await window().drafts.pending({ entity: 'partner', ref }),
      await window().drafts.values({ entity: 'partner', ref }),
    ]);
    expect(shown).not.toMatch(/Jalan (Rahasia|Milik|Mereka)/);
    const { message } = await window().outbox.get({ id });
    expect(message.fields[0]).toMatchObject({ column: 'street', masked: 'street' });
  },
);

test('who has to decide sees all three sides whole, with a reason that is written down', async () => {
  const id = await edit({ street: 'Jalan Milik Saya 7' });
  turn(id, { state: 'conflict', theirs: { street: 'Jalan Mereka 9' } });
  const asked = { message: id, column: 'street', reason: 'Memutuskan tabrakan' };
  await expect(window().privacy.reveal(asked)).resolves.toEqual({
    value: 'Jalan Milik Saya 7',
    base: street,
    theirs: 'Jalan Mereka 9',
  });
  const { rows } = await window().audit.list({ procedure: 'privacy.reveal', limit: 1 });
  expect(JSON.parse(rows[0]?.detail ?? '')).toEqual(asked);
  const short = { ...asked, reason: 'sebab' };
  await expect(window().privacy.reveal(short)).rejects.toThrow('input.invalid');
  const plain = { ...asked, column: 'city' };
  await expect(window().privacy.reveal(plain)).rejects.toThrow('privacy.not_masked');
  const missing = { ...asked, message: id + 1 };
  await expect(window().privacy.reveal(missing)).rejects.toThrow('outbox.missing');
  aBinding(engine.db, { role: 'finance' });
  await expect(window().privacy.reveal(asked)).rejects.toThrow('privacy.may_not_reveal');
});

test.each([
  ['of his house', '$[2]', 3, 'shown'],
  ['of another company', '$[3]', 99, 'outbox.missing'],
  ['on another central', '$[0]', 'http://127.0.0.1:8', 'outbox.missing'],
] as const)(
  'to an administrator the values of an edit %s are revealed as the inbox shows it',
  async (_, at, other, answer) => {
    const id = await edit({ street: 'Jalan Milik Budi 7' });
    leftBy('budi', id, { at, other });
    const asked = { message: id, column: 'street', reason: 'Memutuskan tabrakan' };
    expect(await answered(window().outbox.get({ id }))).toBe(answer);
    expect(await answered(window().privacy.reveal(asked))).toBe(answer);
  },
);

test('whoever has the same number on another central is somebody else: nothing of his is revealed', async () => {
  const id = await edit({ street: 'Jalan Milik Budi 7' });
  leftBy('budi', id, { at: '$[0]', other: 'http://127.0.0.1:8' });
  aBinding(engine.db, { role: 'operations' });
  const asked = { message: id, column: 'street', reason: 'Memutuskan tabrakan' };
  await expect(window().privacy.reveal(asked)).rejects.toThrow('outbox.missing');
});

test('a masked field is emptied on purpose', async () => {
  const saved = await window().drafts.edit({
    entity: 'partner',
    ref: { id: vendor },
    changes: { street: '' },
  });
  const { message } = await window().outbox.get({ id: saved.messageId });
  expect(message.fields).toMatchObject([{ column: 'street', mine: null }]);
});

test('references are told by name: on the central, and made here', async () => {
  const id = await edit({ province_id: 901 });
  const { message } = await window().outbox.get({ id });
  expect(message.fields).toMatchObject([{ mine: 901, names: { 901: 'Bali' } }]);
  const made = await window().drafts.create({
    entity: 'partner',
    values: { name: 'Kopi Baru' },
    children: [{ entity: 'vendor_profile', values: { name: 'Kopi Baru' } }],
  });
  const { rows } = await window().outbox.list({});
  const profile = rows.find(({ entity }) => entity === 'vendor_profile');
  const field = profile?.fields.find(({ column }) => column === 'partner_id');
  expect(field).toMatchObject({ mine: made.uuid, names: { [made.uuid]: 'Kopi Baru' } });
});

test('a product is told by name where a certificate names it', async () => {
  const product = 77;
  plant(engine.db, 'central_product', { id: product, name: 'Kopi gayo' });
  const { messageId } = await window().drafts.create({
    entity: 'certification',
    values: { name: 'P-IRT 1', type: 'pirt', product_id: product },
  });
  const { message } = await window().outbox.get({ id: messageId });
  expect(message.fields).toContainEqual(
    expect.objectContaining({ column: 'product_id', names: { [product]: 'Kopi gayo' } }),
  );
});

test.each([
  ['violates foreign key constraint "res_partner_state_id_fkey"', ['province_id']],
  ['another model requires the record being deleted', ['province_id']],
  ["Wrong value for res.partner.city: 'x'", ['city']],
  ['You cannot change the state of this name.', []],
])('a refusal that says %s blames %j', async (reason, blamed) => {
  const id = await edit({ province_id: 901, city: 'Solo', name: 'Batik Ayu Baru' });
  turn(id, {
    state: 'refused',
    error: { code: 'central.refused', params: { model: 'res.partner', reason } },
  });
  const { message } = await window().outbox.get({ id });
  expect(message.blamed).toEqual(blamed);
});

test('counts, marks and new records are of all that is open, however much that is', async () => {
  const { drafts, outbox } = window();
  const first = await edit({ city: 'Solo' });
  turn(first, { state: 'refused', error: { code: 'outbox.record_gone', params: {} } });
  await edit({ zip: '57111' });
  for (let at = 0; at < 4; at += 1) {
    await drafts.create({ entity: 'partner', values: { name: `Baru ${at}` } });
  }
  const order =
    'insert into outbox (uuid, record_uuid, entity, central_id, kind, base, mine, state, is_intent, created_at, created_by, central)';
  const central = '(select central from outbox limit 1)';
  engine.db.runSql(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 700)
     ${order} select 'u' || i, 'r' || i, 'order', i, 'action', '{}', '{}', 'waiting', 1, 0, 'sari', ${central} from n`,
    [],
  );
  await expect(outbox.counts()).resolves.toEqual({
    waiting: 705,
    conflicts: 0,
    refused: 1,
    intents: 700,
  });
  await expect(outbox.marks({ entity: 'order', ids: [700, 701] })).resolves.toEqual([
    { id: 700, state: 'waiting', isIntent: true },
  ]);
  await expect(outbox.marks({ entity: 'partner', ids: [vendor] })).resolves.toEqual([
    { id: vendor, state: 'refused', isIntent: false },
  ]);
  await expect(outbox.created({ entity: 'partner' })).resolves.toEqual({
    total: 4,
    stuck: 0,
    titles: ['Baru 0', 'Baru 1', 'Baru 2'],
  });
  const { rows, total } = await outbox.list({ limit: 100, offset: 700 });
  expect([total, rows.length]).toEqual([706, 6]);
});
