import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../main/db/migrations/index.ts';
import { openWriter } from '../../main/db/open.ts';
import { shipped } from './shipped.ts';

const SNAPSHOT = '../../main/db/schema.snapshot.sql';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-schema-'));
  path = join(folder, 'replica.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

test('the schema of a fresh file is the one that was reviewed', async () => {
  openWriter(path).close();
  const file = new Database(path, { readonly: true });
  const objects = file
    .prepare<[], { sql: string }>(
      'select sql from sqlite_schema where sql is not null order by type desc, name',
    )
    .all();
  file.close();
  const schema = `${objects.map(({ sql }) => `${sql};`).join('\n\n')}\n`;
  await expect(schema).toMatchFileSnapshot(SNAPSHOT);
});

test('a shipped migration is never edited, removed or reordered', () => {
  const names = migrations.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  expect(names.slice(0, Object.keys(shipped).length)).toEqual(Object.keys(shipped));
  for (const { name, sql } of migrations) {
    if (shipped[name] !== undefined) expect(hashOf(sql), name).toBe(shipped[name]);
  }
});

test.each(migrations.map(({ name }, index) => [name, index] as const))(
  'a file that stands before %s is brought to the newest schema, and keeps its rows',
  (_, index) => {
    const file = new Database(path);
    for (const { sql } of migrations.slice(0, index)) file.exec(sql);
    if (index > 0) {
      file.pragma(`application_id = ${0x554d4b4d}`);
      file.pragma(`user_version = ${index}`);
      file.exec("insert into central_province (id, name, code) values (1, 'Aceh', 'AC')");
    }
    file.close();
    openWriter(path).close();
    const migrated = new Database(path, { readonly: true });
    expect(migrated.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(migrated.prepare('select count(*) from central_province').pluck().get()).toBe(
      index > 0 ? 1 : 0,
    );
    migrated.close();
  },
);

test('opening a file of ours again changes nothing of its schema', () => {
  openWriter(path).close();
  const first = readFileSync(path);
  openWriter(path).close();
  expect(hashOf(readFileSync(path))).toBe(hashOf(first));
});

test('a file of a newer app is refused, and not one byte of it is changed', () => {
  openWriter(path).close();
  const file = new Database(path);
  file.pragma(`user_version = ${migrations.length + 1}`);
  file.close();
  const before = hashOf(readFileSync(path));
  expect(() => openWriter(path)).toThrow('profile.newer');
  expect(hashOf(readFileSync(path))).toBe(before);
});

test.each([0, 3])('a database of someone else, at version %i, is refused untouched', (version) => {
  const file = new Database(path);
  file.exec('create table recipes (id integer primary key)');
  file.pragma(`user_version = ${version}`);
  file.close();
  const before = hashOf(readFileSync(path));
  expect(() => openWriter(path)).toThrow('profile.foreign');
  expect(hashOf(readFileSync(path))).toBe(before);
});

test('a migration that fails leaves the file where it stood', () => {
  openWriter(path).close();
  const file = new Database(path);
  file.exec('drop table setting; create table setting_was_here (id integer)');
  file.pragma('user_version = 1');
  file.close();
  expect(() => openWriter(path)).toThrow('already exists');
  const after = new Database(path, { readonly: true });
  expect(after.pragma('user_version', { simple: true })).toBe(1);
  const tables = after.prepare("select name from sqlite_schema where name = 'setting'").all();
  expect(tables).toEqual([]);
  after.close();
});
