import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';

/** All that is one vendor's, by the ids of the central. */
export interface Own {
  vendor: number;
  products: ReadonlySet<number>;
  variants: ReadonlySet<number>;
}

type Cells = Readonly<Record<string, unknown>>;
type Whose = 'vendor' | 'product' | 'variant';

/** Columns that name somebody, whatever table they are in: one that comes to be is looked at by itself. */
const named: readonly (readonly [RegExp, Whose])[] = [
  [/^(vendor|partner|shipping_partner|commercial|seller)_id$/, 'vendor'],
  [/^product_id$/, 'product'],
  [/^variant_id$/, 'variant'],
];
/** What sounds like it, and is not, with the reason. */
const aside: Readonly<Record<string, string>> = {
  'central_company.partner_id': 'the address of the marketplace',
  'central_rating.partner_id': 'who bought: a number of nobody who is here',
  'central_carrier.product_id': 'what the marketplace charges a delivery as',
  'central_vendor_profile.local_product_certified': 'yes or no',
};
const ANYBODY = /vendor|product|partner|seller|variant|commercial/;
/** Streams and subjects say whose they are by their name, and texts that hold JSON by their keys. */
const inTexts: readonly (readonly [RegExp, Whose])[] = [
  [/\b(?:vendor|evidence|note)\/(\d+)/g, 'vendor'],
  [/\b(?:product|certification)\/(\d+)/g, 'product'],
  [/"(?:vendorId|partnerId|vendor_id|partner_id)":(\d+)/g, 'vendor'],
  [/"(?:productId|product_id)":(\d+)/g, 'product'],
  [/"variant_id":(\d+)/g, 'variant'],
];

const isOwn = (own: Own, whose: Whose, id: unknown): boolean =>
  whose === 'vendor'
    ? id === own.vendor
    : own[whose === 'product' ? 'products' : 'variants'].has(Number(id));

/** Each cell of each table that names another vendor or what is another's. */
export function rowsOfOthers(file: Database, own: Own): string[] {
  const tables = file
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
    .map(String);
  return tables.flatMap((table) => {
    const columns = file.prepare('select name from pragma_table_info(?)').pluck().all(table);
    const unknown = columns
      .map(String)
      .filter((name) => ANYBODY.test(name) && aside[`${table}.${name}`] === undefined)
      .filter((name) => !named.some(([pattern]) => pattern.test(name)) && name !== 'vendors')
      .map((name) => `${table}.${name}: whose?`);
    const rows = file.prepare<[], Cells>(`select * from "${table}"`).all();
    return [...unknown, ...rows.flatMap((row) => othersIn(table, row, own))];
  });
}

function othersIn(table: string, row: Cells, own: Own): string[] {
  const found: string[] = [];
  const look = (column: string, whose: Whose, id: unknown): void => {
    if (!isOwn(own, whose, id)) found.push(`${table}.${column}: ${whose} ${id}`);
  };
  for (const [column, value] of Object.entries(row)) {
    if (value === null || aside[`${table}.${column}`] !== undefined) continue;
    const whose = named.find(([pattern]) => pattern.test(column))?.[1];
    if (whose !== undefined) look(column, whose, value);
    if (typeof value !== 'string') continue;
    for (const [pattern, of] of inTexts) {
      for (const [, id] of value.matchAll(pattern)) look(column, of, Number(id));
    }
  }
  const { subject, subject_model: model } = row;
  const id = row.subject_id ?? row.id;
  if (subject === 'vendor' || subject === 'product') look('subject', subject, id);
  if (model === 'product.template') look('subject_id', 'product', row.subject_id);
  if (model === 'product.product') look('subject_id', 'variant', row.subject_id);
  if (model === 'res.partner') look('subject_id', 'vendor', row.subject_id);
  return found;
}

/** Every file of a profile whose bytes hold one of these texts: freed pages, logs, documents and all. */
export function filesThatHold(folder: string, texts: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => {
      const bytes = readFileSync(join(folder, name));
      return texts.some((text) => bytes.includes(text));
    });
}
