import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openWriter } from '../../main/db/open.ts';
import { piiMap, taggedColumns } from '../../main/platform/privacy/pii-map.ts';

/** The schema as it is made, table by table. */
function columnsOfSchema(): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-pii-'));
  const path = join(folder, 'replica.db');
  openWriter(path).close();
  const file = new Database(path, { readonly: true });
  const rows = file
    .prepare<[], { table: string; column: string }>(
      `select m.name as "table", c.name as "column" from sqlite_schema m
       join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite_%'`,
    )
    .all();
  file.close();
  rmSync(folder, { recursive: true, force: true });
  const tables: Record<string, string[]> = {};
  for (const { table, column } of rows) tables[table] = [...(tables[table] ?? []), column];
  return tables;
}

const schema = columnsOfSchema();

test('every table of the schema is in the PII map, and no other', () => {
  expect(Object.keys(piiMap).sort()).toEqual(Object.keys(schema).sort());
});

test.each(Object.keys(schema))('every column of %s is tagged, once', (table) => {
  const pii = piiMap[table];
  const tagged = pii === undefined ? [] : taggedColumns(pii);
  expect([...tagged].sort()).toEqual([...(schema[table] ?? [])].sort());
});

test.each(Object.entries(piiMap))(
  '%s says whose its rows are by columns that it has',
  (table, pii) => {
    const { of = [], through, about } = pii;
    const named = [...of, ...(through === undefined ? [] : [through.column])];
    if (about !== undefined) named.push(about.entity, about.id);
    for (const column of named) expect(schema[table]).toContain(column);
    if (through !== undefined) expect(Object.keys(piiMap)).toContain(through.table);
  },
);
