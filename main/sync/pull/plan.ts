import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/errors.ts';
import {
  type Codec,
  money,
  type OdooRow,
  readIds,
  readValue,
  type SqlValue,
  type ValueScope,
} from '../../central/odoo-values.ts';
import type { Domain, Entity, Link } from '../entities/entity.ts';
import { fieldsFor } from '../odoo-names.ts';
import type { Subject } from './central.ts';

/** Of each currency, by its id. */
export type Decimals = ReadonlyMap<unknown, number>;

interface Column {
  name: string;
  codec: Codec;
  /** Null where this central has no such field: the codec's empty value stands. */
  field: string | null;
}

export interface PlannedLink extends Link {
  field: string;
}

/** One entity on one central, made ready once: what to ask for, how to read a row, how to write it. */
export interface Plan {
  entity: Entity;
  subject: Subject;
  fields: readonly string[];
  /** Changes when the fields of the central, our mapping or a currency's decimals do: then all is pulled again. */
  hash(decimals: Decimals): string;
  columns: readonly string[];
  links: readonly PlannedLink[];
  /** Columns and links that this central does not give, or gives in a type that is not read. */
  missing: readonly string[];
  /** Fields that the central can sum, and the place of their column among the entity's money columns. */
  sums: readonly { field: string; at: number }[];
  /** Writes the values of a row into the batch in the order of `columns`; refuses the row as a whole. */
  read(row: OdooRow, batch: Batch, decimals: Decimals): void;
  /** An upsert of so many rows that touches a stored row only where its content differs. */
  upsertSql(rows: number): string;
}

/** Values of whole rows, one after another, up to `end`. What lies behind is of no row. */
export interface Batch {
  readonly values: SqlValue[];
  end: number;
}

export interface Discovered {
  model: string;
  /** Types of the fields that the central has, of those that the entity might ask for. */
  types: ReadonlyMap<string, string>;
  /** Those of them that it computes at each reading, and cannot sum. */
  computed?: ReadonlySet<string>;
}

/** Every field that the columns and links of an entity may be found under. */
export function fieldsToLookFor(entity: Entity): string[] {
  const names = [...entity.columns.keys(), ...entity.links.map(({ other }) => other)];
  return [...new Set(names.flatMap((name) => fieldsFor(entity.id, name)))];
}

export function planOf(entity: Entity, discovered: Discovered, companyId: number): Plan {
  const { model, types } = discovered;
  const columns = [...entity.columns].map(([name, codec]) => ({
    name,
    codec,
    field: findField({ entity, column: name, accepted: codec.types }, types),
  }));
  refuseMissing(columns, model);
  const links = entity.links.flatMap((link) => {
    const accepted = ['one2many', 'many2many'];
    const field = findField({ entity, column: link.other, accepted }, types);
    return field === null ? [] : [{ ...link, field }];
  });
  const given = new Set([...columns.filter(({ field }) => field !== null), ...links].map(nameOf));
  const asked = [...columns, ...links].flatMap(({ field }) => (field === null ? [] : [field]));
  const domain = [...entity.domain({ companyId }), ...ownDomain(entity, types)];
  const sizesOnly = asked.some((field) => types.get(field) === 'binary');
  const written = ['id', ...columns.map(({ name }) => name)];
  const mapping = [model, domain, columns.map((c) => [c.name, c.field, c.codec.name]), links];
  return {
    entity,
    subject: { model, domain, allCompanies: entity.allCompanies, sizesOnly },
    fields: [...new Set(asked)],
    hash: (decimals) => hashOf(written.includes('currency_id') ? [mapping, ...decimals] : mapping),
    columns: written,
    links,
    missing: [...columns, ...entity.links].map(nameOf).filter((name) => !given.has(name)),
    sums: sumsOf(columns, discovered),
    read: rowReader(columns, links),
    upsertSql: upsertOf(entity.table, written),
  };
}

/** A central without the fields that tell whose a row is gives none to a vendor. */
function ownDomain(entity: Entity, types: ReadonlyMap<string, string>): Domain {
  const { ownedBy, vendor } = entity;
  if (ownedBy === null || !vendor?.path) return [];
  const [column, ...hops] = vendor.path;
  const first = column === 'id' ? 'id' : fieldsFor(entity.id, column).find((one) => types.has(one));
  if (first === undefined) {
    throw new Refusal('connection.missing_tables', { models: entity.id });
  }
  const path = [first, ...hops.map(([of, name]) => fieldsFor(of, name)[0] ?? name)];
  return [[path.join('.'), '=', ownedBy]];
}

/** The ids that a row lists for a link. */
export function linkedIds(row: OdooRow, link: PlannedLink): readonly number[] {
  return readIds(row[link.field], link.field);
}

/** The columns whose sums tell months apart: amounts that the central stores, rounded to their currency. */
export function moneyColumns(entity: Entity): string[] {
  return [...entity.columns].filter(([, { name }]) => name === money.name).map(([name]) => name);
}

function sumsOf(columns: readonly Column[], { types, computed }: Discovered): Plan['sums'] {
  return columns
    .filter(({ codec }) => codec.name === money.name)
    .flatMap(({ field }, at) =>
      field === null || types.get(field) !== 'monetary' || computed?.has(field) === true
        ? []
        : [{ field, at }],
    );
}

function nameOf(one: { name: string } | Link): string {
  return 'name' in one ? one.name : one.other;
}

function findField(
  wanted: { entity: Entity; column: string; accepted: readonly string[] },
  types: ReadonlyMap<string, string>,
): string | null {
  const { entity, column, accepted } = wanted;
  const fits = (field: string): boolean => accepted.includes(types.get(field) ?? 'absent');
  return fieldsFor(entity.id, column).find(fits) ?? null;
}

function refuseMissing(columns: readonly Column[], model: string): void {
  const missing = columns.filter(({ codec, field }) => field === null && codec.empty === undefined);
  if (missing.length === 0) return;
  const fields = missing.map(({ name }) => name).join(', ');
  throw new Refusal('central.field_missing', { model, fields });
}

/** Amounts of a row are in the currency that its own currency_id names. */
function rowReader(columns: readonly Column[], links: readonly PlannedLink[]): Plan['read'] {
  const currencyField = columns.find(({ name }) => name === 'currency_id')?.field ?? null;
  const scope: ValueScope = { field: '', currency: null, decimals: undefined };
  return (row, batch, decimals) => {
    const { values } = batch;
    let at = batch.end;
    if (currencyField !== null) {
      scope.currency = row[currencyField];
      scope.decimals = decimals.get(scope.currency);
    }
    values[at++] = row.id;
    for (const { codec, field } of columns) {
      if (field === null) {
        values[at++] = codec.empty ?? null;
      } else {
        scope.field = field;
        values[at++] = readValue(codec, row[field], scope);
      }
    }
    for (const link of links) linkedIds(row, link);
    batch.end = at;
  };
}

function upsertOf(table: string, columns: readonly string[]): (rows: number) => string {
  const known = new Map<number, string>();
  const own = columns.filter((name) => name !== 'id');
  const row = `(${columns.map(() => '?').join(',')})`;
  const head = `insert into ${table} (${columns.join(',')}) values `;
  const tail =
    ` on conflict (id) do update set ${own.map((name) => `${name}=excluded.${name}`).join(',')}` +
    ` where (${own.map((name) => `${table}.${name}`).join(',')})` +
    ` is not (${own.map((name) => `excluded.${name}`).join(',')})`;
  return (rows) => {
    const sql = known.get(rows) ?? head + new Array<string>(rows).fill(row).join(',') + tail;
    known.set(rows, sql);
    return sql;
  };
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
