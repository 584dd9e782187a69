import type { Model } from '../schema/field.ts';
import type { Registry } from '../schema/registry.ts';
import { isColumn, quoted, tableOf } from '../schema/registry.ts';
import type { Store } from './store.ts';
import { columnOf, createTable, indexField, indexWrites } from './tables.ts';

export interface Altered {
  readonly model: string;
  readonly column: string;
  readonly added: boolean;
}

/** Makes the tables what the registry says: a made model or field comes and goes with its row. */
export function matchTables(store: Store, registry: Registry): Altered[] {
  const tables = new Set(names(store, "select name from sqlite_master where type = 'table'"));
  const wanted = new Set([...registry.keys()].map(tableOf));
  for (const table of tables) {
    if (isMade(table) && !wanted.has(table) && !table.endsWith('_rel')) {
      store.exec(`drop table ${table}`);
    }
  }
  return [...registry.values()].flatMap((model) => {
    if (model.view) return [];
    if (tables.has(tableOf(model.name))) return matchColumns(store, model);
    createTable(store, model);
    indexWrites(store, model);
    for (const entry of Object.entries(model.fields)) indexField(store, model, entry);
    return [];
  });
}

const isMade = (name: string) => name.startsWith('x_');

const names = (store: Store, sql: string, ...params: string[]) =>
  store.all(sql, params).map(([name]) => String(name));

function matchColumns(store: Store, model: Model): Altered[] {
  const table = tableOf(model.name);
  const there = names(store, 'select name from pragma_table_info(?)', table);
  const altered: Altered[] = [];
  for (const column of there) {
    const field = model.fields[column];
    if (!isMade(column) || (field && isColumn(field))) continue;
    dropColumn(store, table, column);
    altered.push({ model: model.name, column, added: false });
  }
  for (const [column, field] of Object.entries(model.fields)) {
    if (!isMade(column) || !isColumn(field) || there.includes(column)) continue;
    store.exec(`alter table ${table} add column ${columnOf(column, field)}`);
    indexField(store, model, [column, field]);
    altered.push({ model: model.name, column, added: true });
  }
  return altered;
}

function dropColumn(store: Store, table: string, column: string): void {
  const indexes = names(
    store,
    `select i.name from pragma_index_list(?) i, pragma_index_info(i.name) c where c.name = ?`,
    table,
    column,
  );
  for (const index of indexes) store.exec(`drop index ${quoted(index)}`);
  store.exec(`alter table ${table} drop column ${quoted(column)}`);
}
