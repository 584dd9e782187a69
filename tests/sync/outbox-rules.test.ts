import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTextOf, odooValueOf } from '../../main/central/odoo-encode.ts';
import {
  boolean,
  type Codec,
  computedMoney,
  day,
  instant,
  integer,
  micro,
  money,
  reference,
  text,
} from '../../main/central/odoo-values.ts';
import { own } from '../../main/db/qb.ts';
import type { CommandCall } from '../../main/platform/calls/calls.ts';
import { entities } from '../../main/sync/entities/index.ts';
import { createRecord } from '../../main/sync/outbox/create.service.ts';
import { actOnRecord, editRecord } from '../../main/sync/outbox/edit.service.ts';
import { viewEditable, viewValues } from '../../main/sync/outbox/pending.service.ts';
import { compare } from '../../main/sync/outbox/push/compare.rules.ts';
import { outcomeOfLoad } from '../../main/sync/outbox/push/load-answer.ts';
import { outcomeOf } from '../../main/sync/outbox/push/send.ts';
import { backOff } from '../../main/sync/outbox/push/settle.ts';
import { editableColumns, pushableNamed } from '../../main/sync/outbox/whitelist.ts';
import { Fault, Refusal } from '../../shared/contract/errors.ts';
import { type Role, roles } from '../../shared/contract/permissions.ts';
import { dayOfInstant } from '../../shared/kernel/business-day.ts';
import { aBinding, anOrder, aProduct, aVendor, tempReplica } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';

const replica = tempReplica();
const { db } = replica;
let vendor = 0;
let order = 0;
beforeAll(() => {
  aBinding(db);
  vendor = aVendor(db);
  const variantId = aProduct(db, { vendorId: vendor });
  order = anOrder(db, { lines: [{ variantId, totalMinor: 12_500_000 }] });
});
afterAll(() => replica.close());

function as(role: Role): CommandCall {
  const actor = { login: 'sari', role, via: 'window' as const };
  return { db, actor, clock: { now: () => NOW }, folders: Object.create(null) };
}
const edit = (changes: Record<string, string | number | boolean | null>, role: Role = 'admin') =>
  editRecord({ entity: 'partner', ref: { id: vendor }, changes }, as(role));

const amounts = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 });
const instants = fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1_000);
const kinds: [Codec, fc.Arbitrary<string | number>][] = [
  [text, fc.string({ minLength: 1 })],
  [integer, fc.integer({ min: -2_147_483_647, max: 2_147_483_647 })],
  [micro, amounts],
  [money, amounts],
  [computedMoney, amounts],
  [boolean, fc.constantFrom(0, 1)],
  [day, instants.map(dayOfInstant)],
  [instant, instants],
  [reference, fc.integer({ min: 1, max: 2_147_483_647 })],
];

test.each(kinds)(
  'a value of $name that is written is the value that is read back',
  (codec, any) => {
    fc.assert(
      fc.property(any, (value) => {
        const sent = JSON.parse(JSON.stringify(odooValueOf(codec, value, 2)));
        const scope = { field: 'x', currency: 12, decimals: 2 };
        expect(codec.read(sent, scope)).toBe(value);
      }),
      { numRuns: 500 },
    );
  },
);

test.each([
  [micro, 12_500_000, '12.5'],
  [micro, 1, '0.000001'],
  [money, 123_456_789, '1234567.89'],
  [boolean, 1, 'True'],
  [boolean, 0, 'False'],
  [reference, 41, '41'],
  [text, null, ''],
])('a cell of a sheet is plain text (%#)', (codec, value, cell) => {
  expect(loadTextOf(codec, value)).toBe(cell);
});

test('nothing is sent as false, which is how Odoo says nothing', () => {
  expect(kinds.map(([codec]) => odooValueOf(codec, null))).toEqual(kinds.map(() => false));
});

test('every column that may be edited is laid over the central by the view of its entity', () => {
  for (const { id, push, table } of entities) {
    if (push === null || push.creates?.asChildOnly === true) continue;
    const columns = (name: string) =>
      db
        .all(sql<{ name: string }>`select name from pragma_table_info(${name})`.compile(own))
        .map((column) => column.name)
        .sort();
    expect(columns(`${id}_mine`), id).toEqual(columns(table));
    const view = sql<{ sql: string }>`select sql from sqlite_schema where name = ${`${id}_mine`}`;
    const definition = db.get(view.compile(own))?.sql ?? '';
    for (const { column, fixed } of editableColumns(pushableNamed(id))) {
      expect(definition.includes(`'$.${column}'`), `${id}.${column}`).toBe(fixed !== true);
    }
  }
});

test('lists by the views use the same indexes as lists of the central', () => {
  const plan = (query: string) =>
    db
      .all(sql<{ detail: string }>`explain query plan ${sql.raw(query)}`.compile(own))
      .map(({ detail }) => detail)
      .join(' ');
  const month = "ordered_day between '2026-01-01' and '2026-01-31' order by ordered_day desc";
  expect(plan(`select id from order_mine where ${month} limit 100`)).toContain(
    'INDEX central_order_day',
  );
  expect(plan('select * from order_mine where id = 5')).toContain('INTEGER PRIMARY KEY');
  const joined = plan(
    'select o.id, p.name from order_mine o left join partner_mine p on p.id = o.partner_id',
  );
  expect(joined).not.toMatch(/MATERIALIZE|AUTOMATIC/);
});

const may: [string, readonly Role[]][] = [
  ['partner', ['admin', 'finance', 'compliance', 'operations']],
  ['certification', ['admin', 'compliance']],
  ['product', ['admin', 'compliance', 'operations']],
  ['order', ['admin', 'finance', 'operations']],
  ['order_line', ['admin', 'finance', 'operations']],
];
test.each(may)('of %s only %j are offered anything to edit', (entity, allowed) => {
  const offered = roles.filter((role) => {
    const view = viewEditable(entity, { ...as(role), db });
    return view.canCreate || view.fields.length > 0 || view.actions.length > 0;
  });
  expect(offered).toEqual(entity === 'order_line' ? [] : allowed);
  for (const role of roles.filter((one) => !allowed.includes(one))) {
    const values = {};
    expect(() => createRecord({ entity, values, children: [] }, as(role))).toThrow(
      'permission.denied',
    );
  }
});

test.each([
  [{ name: null }, 'draft.required', 'name'],
  [{ name: '' }, 'draft.required', 'name'],
  [{ name: 5 }, 'draft.wrong_type', 'name'],
  [{ city: 'a\0b' }, 'draft.wrong_type', 'city'],
  [{ city: 'x'.repeat(201) }, 'draft.too_long', 'city'],
  [{ province_id: 'Jawa' }, 'draft.wrong_type', 'province_id'],
  [{ province_id: 999_999 }, 'draft.no_reference', 'province_id'],
  [{ customer_rank: 5 }, 'draft.no_field', 'customer_rank'],
  [{ "name' or 1=1": 'x' }, 'draft.no_field', "name' or 1=1"],
])('an edit that does not fit is refused by the name of its field (%#)', (changes, code, field) => {
  expect(() => edit(changes)).toThrow(
    expect.objectContaining({ code, params: expect.objectContaining({ field }) }),
  );
  expect(db.all(sql`select * from outbox`.compile(own))).toEqual([]);
});

test('what is not on the whitelist is refused: entities, records, actions, creations', () => {
  const admin = as('admin');
  const id = vendor;
  const refused = [
    () => editRecord({ entity: 'invoice', ref: { id }, changes: { name: 'x' } }, admin),
    () => editRecord({ entity: 'luck', ref: { id }, changes: { name: 'x' } }, admin),
    () => editRecord({ entity: 'partner', ref: { id: 999_999 }, changes: { name: 'x' } }, admin),
    () => actOnRecord({ entity: 'order', ref: { id: order }, action: 'unlink' }, admin),
    () => createRecord({ entity: 'product', values: {}, children: [] }, admin),
    () => createRecord({ entity: 'order_line', values: {}, children: [] }, admin),
    () => editRecord({ entity: 'order', ref: { id: order }, changes: { partner_id: 1 } }, admin),
  ].map((work) => {
    try {
      work();
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
    return 'taken';
  });
  expect(refused).toEqual([
    ...['draft.no_entity', 'draft.no_entity', 'draft.no_record', 'draft.no_action'],
    ...['draft.no_create', 'draft.no_create', 'draft.no_field'],
  ]);
});

test('the values to edit are those that are seen, in the form in which they are sent back', () => {
  const { values } = viewValues({ entity: 'partner', ref: { id: vendor } }, as('admin'));
  expect(values).toMatchObject({ city: 'Bandung', street: null });
  expect(
    editRecord({ entity: 'partner', ref: { id: vendor }, changes: values }, as('admin')),
  ).toMatchObject({ state: 'done' });
});

const fields = editableColumns(pushableNamed('partner')).slice(0, 4);
const value = fc.constantFrom(null, 'a', 'b', 'c');
const rowOf = () => fc.record(Object.fromEntries(fields.map(({ column }) => [column, value])));
test('three ways: nothing of theirs is written over, and nothing of mine is lost unsaid', () => {
  fc.assert(
    fc.property(rowOf(), rowOf(), rowOf(), (base, mine, theirs) => {
      const { toWrite, conflicts } = compare(fields, { base, mine, theirs });
      for (const { column } of fields) {
        const isTaken = toWrite.includes(column);
        const isAsked = column in conflicts;
        const stands = mine[column] === theirs[column];
        expect([isTaken, isAsked, stands].filter(Boolean)).toHaveLength(1);
        if (isTaken) expect(theirs[column]).toBe(base[column]);
        if (isAsked) expect(conflicts[column]).toBe(theirs[column]);
      }
    }),
  );
});

test.each([
  [new Fault('connection.unreachable', { reason: 'ECONNREFUSED' }), 'unsent'],
  [new Fault('connection.unreachable', { reason: 'UND_ERR_HEADERS_TIMEOUT' }), 'lost'],
  [new Fault('connection.timeout'), 'lost'],
  [new Fault('connection.empty_answer'), 'lost'],
  [new Fault('connection.broken_answer'), 'lost'],
  [new Fault('central.busy', { reason: 'HTTP 502' }), 'lost'],
  [new Fault('central.busy', { reason: 'psycopg2.OperationalError' }), 'lost'],
  [new Fault('central.busy', { reason: 'psycopg2.errors.SerializationFailure' }), 'busy'],
  [new Refusal('sync.cancelled'), 'lost'],
  [new Refusal('connection.wrong_password'), 'unsent'],
  [new Refusal('central.no_right'), 'refused'],
])('only what certainly was not taken counts as not taken (%#)', (error, how) => {
  expect(outcomeOf(error).how).toBe(how);
});

test.each([
  [{ ids: [7], messages: [] }, 'answered'],
  [
    { ids: false, messages: [{ message: 'could not serialize access due to concurrent update' }] },
    'busy',
  ],
  [{ ids: false, messages: [{ message: 'Value not found', field: 'x' }] }, 'refused'],
  ['<html>', 'lost'],
])('what load answers is a result, whatever it says (%#)', (result, how) => {
  expect(outcomeOfLoad(result).how).toBe(how);
});

test('waits grow, differ, and never keep an edit for a minute', () => {
  const waits = [0, 1, 3, 5, 50].map((attempts) => backOff(attempts, { now: 0, chance: 0.5 }));
  expect(waits).toEqual([1_000, 2_000, 8_000, 30_000, 30_000]);
  expect(backOff(50, { now: 0, chance: 0.999 })).toBeLessThan(45_000);
  expect(backOff(50, { now: 0, chance: 0 })).toBe(15_000);
});
