import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coverOf, readTombstones } from '../../main/platform/privacy/tombstones.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { aPerson, formsOf, type Person, plant } from './people.ts';

const PEOPLE = 100;
const reason = 'Permintaan tertulis dari orangnya';

let engine: TempEngine;
let people: Person[];
beforeAll(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'admin' });
  people = engine.db.tx(() =>
    Array.from({ length: PEOPLE }, (_, number) => aPerson(engine.db, number)),
  );
});
afterAll(() => engine.close());

function window() {
  return engine.client('window');
}

function person(at: number): Person {
  const found = people[at];
  if (found === undefined) throw new Error('No such person.');
  return found;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Where on the disk one of the values stands. */
function found(values: readonly string[]): string[] {
  const hits: string[] = [];
  for (const file of filesOf(engine.profile)) {
    const bytes = readFileSync(file);
    for (const value of values.flatMap(formsOf)) {
      if (bytes.includes(value)) hits.push(`${file.slice(engine.profile.length)}: ${value}`);
    }
  }
  return hits;
}

function sums(): unknown {
  const query = `select (select sum(total_minor) from central_order) as orders,
    (select sum(total_minor) from central_order_line) as lines,
    (select count(*) from central_partner) as people, (select count(*) from outbox) as messages`;
  return engine.db.get(CompiledQuery.raw(query));
}

async function exportOf(id: number, format: 'json' | 'csv'): Promise<string> {
  const { name } = await window().privacy.export({ partnerId: id, reason, language: 'id', format });
  const { data } = await window().exports.get({ name });
  return data.text();
}

test('a copy of each of a hundred people holds every value that is kept of them, and of nobody else', async () => {
  for (const { id, values } of people) {
    const text = await exportOf(id, 'json');
    const missing = values.filter(
      (value) => !formsOf(JSON.stringify(value).slice(1, -1)).some((form) => text.includes(form)),
    );
    expect(missing, String(id)).toEqual([]);
  }
  const first = await exportOf(person(0).id, 'json');
  const others = people.slice(1).flatMap(({ values }) => values);
  expect(others.filter((value) => first.includes(value))).toEqual([]);
});

test('the copy for a spreadsheet holds the same values', async () => {
  const text = await exportOf(person(3).id, 'csv');
  const missing = person(3).values.filter((value) => !text.includes(value.replaceAll('"', '""')));
  expect(missing).toEqual([]);
});

test('what is kept of a person is listed by table, with the columns that hold something', async () => {
  const { tables, openEdits } = await window().privacy.subject({ partnerId: person(1).id });
  expect(tables.find(({ table }) => table === 'central_partner')).toMatchObject({
    rows: 2,
    columns: ['name', 'street', 'street2', 'zip', 'email', 'phone', 'mobile', 'tax_number', 'ref'],
  });
  expect(tables.map(({ table }) => table)).toContain('outbox_event');
  expect(openEdits).toBe(0);
});

test('a dry run counts, and changes nothing', async () => {
  const before = sums();
  const tried = await window().privacy.erase({ partnerId: person(5).id, confirm: '', reason });
  expect(tried).toMatchObject({ dryRun: true });
  expect(tried.rows).toBeGreaterThan(8);
  expect(sums()).toEqual(before);
  expect(found(person(5).values)).not.toEqual([]);
});

test('the wrong name erases nobody, and open edits have to be settled first', async () => {
  const { id, name } = person(6);
  const asked = { partnerId: id, reason, dryRun: false };
  await expect(window().privacy.erase({ ...asked, confirm: person(7).name })).rejects.toThrow(
    'privacy.name_differs',
  );
  engine.db.runSql("update outbox set state = 'waiting' where central_id = ?", [id]);
  await expect(window().privacy.erase({ ...asked, confirm: name })).rejects.toThrow(
    'privacy.open_edits',
  );
  engine.db.runSql("update outbox set state = 'done' where central_id = ?", [id]);
});

test('after an erasure no byte of the person is in any file of the profile, and sums stand', async () => {
  const erased = [person(10), person(20)];
  await window().backups.create();
  await exportOf(erased[0]?.id ?? 0, 'csv');
  const before = sums();
  for (const { id, name } of erased) {
    const done = await window().privacy.erase({
      partnerId: id,
      confirm: name,
      reason,
      dryRun: false,
    });
    expect(done.pseudonym).toMatch(/^Terhapus-[0-9a-f]{8}$/);
    await expect(
      window().privacy.erase({ partnerId: id, confirm: name, reason, dryRun: false }),
    ).rejects.toThrow('privacy.erased');
  }
  expect(found(erased.flatMap(({ values }) => values))).toEqual([]);
  expect(sums()).toEqual(before);
  expect(await window().backups.list()).toHaveLength(1);
  expect(found(person(11).values)).not.toEqual([]);
  expect((await window().privacy.subject({ partnerId: person(10).id })).erasedAt).not.toBeNull();
});

test('an erasure is in the audit trail by number and reason, and the trail stays whole', async () => {
  const { rows } = await window().audit.list({ procedure: 'privacy.erased' });
  expect(rows.map(({ subject }) => subject)).toEqual([
    String(person(20).id),
    String(person(10).id),
  ]);
  expect(rows[0]?.detail).toContain(reason);
  expect(await window().audit.verify()).toMatchObject({ whole: true });
});

test('what the central gives again of an erased person is covered before it is stored', () => {
  const erased = readTombstones(engine.db);
  const { id } = person(10);
  const columns = ['id', 'name', 'phone', 'city', 'parent_id', 'commercial_id'];
  const cover = coverOf('central_partner', columns, erased);
  const rows = [
    ...[id, 'Siti', '+62812', 'Malang', null, id],
    ...[id + 7, 'Anak buah', null, 'Malang', id, id],
    ...[99, 'Orang lain', '+62813', 'Malang', null, 99],
  ];
  for (const from of [0, 6, 12]) cover?.(rows, from);
  const pseudonym = erased.get(id);
  expect(rows).toEqual([
    ...[id, pseudonym, null, 'Malang', null, id],
    ...[id + 7, pseudonym, null, 'Malang', id, id],
    ...[99, 'Orang lain', '+62813', 'Malang', null, 99],
  ]);
  expect(
    coverOf('central_bank_account', ['id', 'partner_id', 'account_number'], erased),
  ).not.toBeNull();
  expect(coverOf('central_product', ['id', 'vendor_id', 'name'], erased)).toBeNull();
  expect(coverOf('central_partner', columns, new Map())).toBeNull();
});

test('someone of the same name is somebody else', async () => {
  const twin = 90_001;
  plant(engine.db, 'central_partner', { id: twin, name: person(30).name, commercial_id: twin });
  const { id, name } = person(30);
  await window().privacy.erase({ partnerId: id, confirm: name, reason, dryRun: false });
  const query = CompiledQuery.raw('select name from central_partner where id = ?', [twin]);
  expect(engine.db.get(query)).toEqual({ name });
});

test('every file of a profile is its owner’s only', () => {
  const exposed = [engine.profile, ...filesOf(engine.profile)].filter(
    (path) => (statSync(path).mode & 0o077) !== 0,
  );
  expect(exposed).toEqual([]);
});
