import type { Field, Model } from '../schema/field.ts';
import { linkOf } from '../schema/links.ts';
import type { Registry } from '../schema/registry.ts';
import { isColumn, quoted, tableOf } from '../schema/registry.ts';
import type { Store } from './store.ts';

const sqlTypes: Partial<Record<Field['type'], string>> = {
  integer: 'integer',
  boolean: 'integer',
  many2one: 'integer',
  many2one_reference: 'integer',
  float: 'real',
  monetary: 'real',
};

export function createTables(store: Store, registry: Registry): void {
  for (const model of registry.values()) createTable(store, model);
  store.exec(`create table sandbox_login (
    user_id integer not null, secret text not null, primary key (user_id, secret)) strict`);
  store.exec('create table sandbox_key (key text primary key) strict');
}

/** An id is never given out twice, as Odoo's are not. */
export function createTable(store: Store, model: Model): void {
  const table = tableOf(model.name);
  if (model.view) store.exec(`create view ${table} as ${model.view}`);
  else store.exec(`create table ${table} (${columnsOf(model).join(', ')}) strict`);
  for (const link of linksOf(model)) {
    store.exec(`create table if not exists ${link.table} (
      ${link.own} integer not null, ${link.other} integer not null,
      primary key (${link.own}, ${link.other})) strict, without rowid`);
  }
}

/** After the bulk load: building an index once is cheaper than keeping it. */
export function createIndexes(store: Store, registry: Registry): void {
  for (const model of registry.values()) {
    if (model.view) continue;
    indexWrites(store, model);
    for (const [name, field] of Object.entries(model.fields))
      indexField(store, model, [name, field]);
    for (const link of linksOf(model)) {
      const name = `${link.table}_by_${link.other}`;
      store.exec(`create index if not exists ${name} on ${link.table}(${link.other})`);
    }
  }
  store.exec('analyze');
}

export function indexWrites(store: Store, model: Model): void {
  const table = tableOf(model.name);
  store.exec(`create index if not exists ${table}_written on ${table}(write_date)`);
}

export function indexField(store: Store, model: Model, [name, field]: [string, Field]): void {
  if (!isColumn(field)) return;
  const table = tableOf(model.name);
  if (field.unique) store.exec(`create unique index ${field.unique} on ${table}(${name})`);
  if (!field.index) return;
  store.exec(`create index if not exists ${table}_${name} on ${table}(${quoted(name)})`);
}

export const columnOf = (name: string, field: Field) =>
  `${quoted(name)} ${sqlTypes[field.type] ?? 'text'}`;

const columnsOf = (model: Model) =>
  Object.entries(model.fields)
    .filter(([, field]) => isColumn(field))
    .map(([name, field]) =>
      name === 'id' ? 'id integer primary key autoincrement' : columnOf(name, field),
    );

export const linksOf = (model: Model) =>
  Object.entries(model.fields).flatMap(([name, field]) => linkOf(model, name, field) ?? []);
