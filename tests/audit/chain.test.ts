import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database, { type Database as SqliteFile } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { migrations } from '../../main/db/migrations/index.ts';
import { openWriter } from '../../main/db/open.ts';
import { eachAuditRow, recordAudit } from '../../main/platform/audit/audit.store.ts';
import { verifyChain } from '../../main/platform/audit/verify-chain.ts';
import { random } from '../support/random.ts';

const START = 1_795_000_000_000;
const ROWS = 60;
const GUARDS = ['audit_log_no_update', 'audit_log_no_delete', 'audit_log_at_end'];

let folder: string;
let path: string;
let db: Writer;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-audit-'));
  path = join(folder, 'replica.db');
  db = openWriter(path);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function record(count: number): void {
  for (let at = 0; at < count; at += 1) {
    recordAudit(db, {
      at: START + at * 60_000,
      actor: `staf${at % 3}@contoh.id`,
      role: 'finance',
      procedure: at % 2 === 0 ? 'drafts.edit' : 'vendors.export',
      subject: at % 5 === 0 ? null : String(at),
      detail: { step: at },
    });
  }
}

/** Someone with the file and a tool of his own: the triggers do not bind him. */
function tamper(change: (file: SqliteFile) => void): void {
  const file = new Database(path);
  for (const trigger of GUARDS) file.exec(`drop trigger if exists ${trigger}`);
  change(file);
  file.close();
}

test('a log that nobody touched is whole until its last row', () => {
  record(ROWS);
  expect(verifyChain(db)).toEqual({
    whole: true,
    rows: ROWS,
    until: START + (ROWS - 1) * 60_000,
    brokenAt: null,
  });
});

test('an empty log is whole', () => {
  expect(verifyChain(db)).toEqual({ whole: true, rows: 0, until: null, brokenAt: null });
});

type Tampering = (file: SqliteFile, dice: ReturnType<typeof random>) => void;
const row = (dice: ReturnType<typeof random>) => 1 + dice.below(ROWS);
const tamperings: readonly Tampering[] = [
  ...['at = at + 1', "actor = 'lain'", "role = 'admin'", "procedure = 'x'"].map(
    (change): Tampering =>
      (file, dice) =>
        void file.exec(`update audit_log set ${change} where id = ${row(dice)}`),
  ),
  ...["subject = '77'", "detail = '{}'", "hash = 'f00'", 'hash = null'].map(
    (change): Tampering =>
      (file, dice) =>
        void file.exec(`update audit_log set ${change} where id = ${row(dice)}`),
  ),
  (file, dice) => void file.exec(`delete from audit_log where id = ${row(dice)}`),
  // The end cut off: what stands is a sound chain, but not the whole of it.
  (file, dice) => void file.exec(`delete from audit_log where id > ${row(dice) - 1}`),
  // Two neighbours change places, hashes and all.
  (file, dice) => {
    const low = 1 + dice.below(ROWS - 1);
    file.exec(`update audit_log set id = 9999 where id = ${low};
      update audit_log set id = ${low} where id = ${low + 1};
      update audit_log set id = ${low + 1} where id = 9999`);
  },
  // Their contents change places, their numbers stay.
  (file, dice) => {
    const low = 1 + dice.below(ROWS - 1);
    file.exec(`create temp table held as select * from audit_log where id in (${low}, ${low + 1});
      update audit_log set (at, actor, role, procedure, subject, detail) = (
        select at, actor, role, procedure, subject, detail from held
        where held.id = ${low} + ${low + 1} - audit_log.id
      ) where id in (${low}, ${low + 1})`);
  },
  (file, dice) =>
    void file.exec(`insert into audit_log (id, at, actor, role, procedure, detail, hash)
      select ${ROWS} + 1, at, actor, role, procedure, detail, hash from audit_log
      where id = ${row(dice)}`),
  (file) => void file.exec("update audit_head set hash = 'f00'"),
  (file) => void file.exec('delete from audit_head'),
];

test('a hundred planted tamperings of every kind are all found', () => {
  record(ROWS);
  const dice = random(11);
  db.checkpoint();
  const original = join(folder, 'original.db');
  db.copyInto(original);
  const missed: number[] = [];
  for (let planted = 0; planted < 100; planted += 1) {
    db.close();
    const copy = new Database(original);
    for (const part of ['', '-wal', '-shm']) rmSync(path + part, { force: true });
    copy.prepare('vacuum into ?').run(path);
    copy.close();
    tamper((file) => tamperings[planted % tamperings.length]?.(file, dice));
    db = openWriter(path);
    if (verifyChain(db).whole) missed.push(planted);
  }
  expect(missed).toEqual([]);
});

test('no statement of ours changes, removes, replaces or slips in a row', () => {
  record(3);
  const refused = (statement: string) =>
    expect(() => db.runSql(statement, []), statement).toThrow('append-only');
  refused("update audit_log set actor = 'x'");
  refused('delete from audit_log');
  refused('delete from audit_log where id = 2');
  refused(`insert or replace into audit_log (id, at, actor, role, procedure, detail, hash)
    values (2, 1, 'x', 'x', 'x', '{}', 'x')`);
  refused(`insert into audit_log (id, at, actor, role, procedure, detail)
    values (9, 1, 'x', 'x', 'x', '{}')`);
  expect(verifyChain(db)).toMatchObject({ whole: true, rows: 3 });
});

test('rows of the time before the chain become its first link', () => {
  db.close();
  rmSync(path, { force: true });
  const file = new Database(path);
  for (const { sql } of migrations.slice(0, 2)) file.exec(sql);
  file.pragma(`application_id = ${0x554d4b4d}`);
  file.pragma('user_version = 2');
  file.exec(`insert into audit_log (at, actor, role, procedure, subject, detail)
    values (1, 'a', 'admin', 'x', null, '{}'), (2, 'b', 'admin', 'y', '5', '{}')`);
  file.close();
  db = openWriter(path);
  record(4);
  expect(verifyChain(db)).toMatchObject({ whole: true, rows: 6 });
  tamper((sqlite) => sqlite.exec("update audit_log set actor = 'c' where id = 1"));
  expect(verifyChain(db)).toMatchObject({ whole: false, brokenAt: 2 });
});

test('the values of a record are not in the log, the names of its columns are', () => {
  recordAudit(db, {
    at: START,
    actor: 'sari@contoh.id',
    role: 'admin',
    procedure: 'drafts.edit',
    subject: null,
    detail: {
      entity: 'partner',
      ref: { id: 7 },
      changes: { phone: '+628123456789', name: 'Sari' },
    },
  });
  const [told] = [...eachAuditRow(db)];
  expect(told?.detail).toBe('{"entity":"partner","ref":{"id":7},"changes":["name","phone"]}');
});
