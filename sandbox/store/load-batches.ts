import type { Field, Model } from '../schema/field.ts';
import { linkOf } from '../schema/links.ts';
import type { Registry } from '../schema/registry.ts';
import { isColumn, quoted, tableOf } from '../schema/registry.ts';
import type { Batch, Row } from '../world/batch.ts';
import type { Cell, Store } from './store.ts';

interface Load {
  readonly source: Iterable<Batch>;
  readonly now: string;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly now: string;
}

interface Column {
  readonly name: string;
  readonly field: Field;
  readonly now: string;
}

/** Columns of the models a plain Odoo lacks are dropped with them; any other unknown name is a mistake. */
export function loadBatches(store: Store, registry: Registry, { source, now }: Load): void {
  for (const batch of source) {
    const model = registry.get(batch.model);
    if (model) loadBatch(store, model, { rows: batch.rows, now });
    else if (!batch.model.startsWith('x_')) throw new Error(`unknown model ${batch.model}`);
  }
}

/**
 * What a bare database dropped of the same batches: the rows of models made since, and the values of
 * fields made since, which count as written now.
 */
export function fillMade(store: Store, registry: Registry, { source, now }: Load): void {
  for (const batch of source) {
    const model = registry.get(batch.model);
    if (model?.manual) loadBatch(store, model, { rows: batch.rows, now });
    else if (model) fillColumns(store, model, { rows: batch.rows, now });
  }
}

function fillColumns(store: Store, model: Model, { rows, now }: Rows): void {
  const made = Object.entries(model.fields).filter(
    ([name, field]) =>
      name.startsWith('x_') && isColumn(field) && !field.related && rows[0]?.[name] !== undefined,
  );
  if (made.length === 0) return;
  const sets = [...made.map(([name]) => `${name} = ?`), 'write_date = ?'].join(', ');
  for (const row of rows) {
    const cells = made.map(([name, field]) => cellOf({ name, field, now }, row));
    store.run(`update ${tableOf(model.name)} set ${sets} where id = ?`, [...cells, now, row.id]);
  }
}

function loadBatch(store: Store, model: Model, { rows, now }: Rows): void {
  const columns = Object.entries(model.fields).filter(([, field]) => isColumn(field));
  const links = Object.entries(model.fields).flatMap(([name, field]) => {
    const link = linkOf(model, name, field);
    if (!link) return [];
    const insert = `insert or ignore into ${link.table} (${link.own}, ${link.other}) values (?, ?)`;
    return [{ name, insert }];
  });
  const known = new Set([...columns.map(([name]) => name), ...links.map((link) => link.name)]);
  const names = columns.map(([name]) => quoted(name)).join(', ');
  const insert = `insert into ${tableOf(model.name)} (${names})
    values (${columns.map(() => '?').join(', ')})`;
  const first = rows[0];
  for (const name of first ? Object.keys(first) : []) {
    if (!known.has(name) && !name.startsWith('x_')) {
      throw new Error(`${model.name} has no column ${name}`);
    }
  }
  for (const row of rows) {
    store.run(
      insert,
      columns.map(([name, field]) => cellOf({ name, field, now }, row)),
    );
    for (const link of links) {
      const others = row[link.name];
      if (Array.isArray(others))
        for (const other of others) store.run(link.insert, [row.id, other]);
    }
  }
}

function cellOf({ name, field, now }: Column, row: Row): Cell {
  const value = row[name] ?? (name in row ? null : (field.default ?? null));
  if (field.stamp) return stampOf(value, now);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (name === 'create_uid' || name === 'write_uid') return 1;
  return field.type === 'boolean' ? 0 : null;
}

/** Nothing is written later than now: today's world may reach past it. */
const stampOf = (value: unknown, now: string) =>
  typeof value === 'string' && value < now ? value : now;
