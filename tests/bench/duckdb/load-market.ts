import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import Database, { type Database as SqliteFile } from 'better-sqlite3';
import { type Duck, openDuck } from './duckdb.ts';

/** Rows of one chunk: as many as DuckDB keeps in a vector. */
const CHUNK_ROWS = 2_048;

type Kind = 'INTEGER' | 'BIGINT' | 'VARCHAR' | 'DATE';

/** The columns that the questions read, as small as they may be. */
const tables: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  central_province: { id: 'INTEGER', code: 'VARCHAR' },
  central_partner: { id: 'INTEGER', commercial_id: 'INTEGER', province_id: 'INTEGER' },
  central_product: { id: 'INTEGER', category_id: 'INTEGER', vendor_id: 'INTEGER' },
  central_variant: { id: 'INTEGER', product_id: 'INTEGER' },
  central_stock: { variant_id: 'INTEGER', quantity_micro: 'BIGINT', reserved_micro: 'BIGINT' },
  central_order: {
    ...{ id: 'INTEGER', state: 'VARCHAR', ordered_day: 'DATE', partner_id: 'INTEGER' },
    ...{ total_minor: 'BIGINT', currency_id: 'INTEGER' },
  },
  central_order_line: {
    ...{ id: 'INTEGER', order_id: 'INTEGER', variant_id: 'INTEGER', display_kind: 'VARCHAR' },
    ...{ quantity_micro: 'BIGINT', total_minor: 'BIGINT', currency_id: 'INTEGER' },
    ...{ is_delivery: 'INTEGER', is_down_payment: 'INTEGER', vendor_id: 'INTEGER' },
  },
  central_payment: {
    ...{ id: 'INTEGER', method_code: 'VARCHAR', amount_minor: 'BIGINT', currency_id: 'INTEGER' },
    ...{ state: 'VARCHAR', changed_at: 'BIGINT', operation: 'VARCHAR' },
  },
  central_payment_order: { payment_id: 'INTEGER', order_id: 'INTEGER' },
  central_shipment: {
    ...{ id: 'INTEGER', state: 'VARCHAR', direction: 'VARCHAR', carrier_id: 'INTEGER' },
    ...{ due_at: 'BIGINT', done_at: 'BIGINT' },
  },
};

/** The product's own view, whose last resort is the first supplier; so few products need it that they are kept. */
const PRODUCT_VENDOR = 'product_vendor';
const productVendor = {
  product_id: 'INTEGER',
  category_id: 'INTEGER',
  vendor_id: 'INTEGER',
} as const;

/** The same rows as the replica's, in a DuckDB file beside it; loaded once. */
export async function duckOf(replica: string): Promise<Duck & { loadSeconds: number | null }> {
  const path = replica.replace(/\.db$/, '.duckdb');
  const isFresh = existsSync(path) && statSync(path).mtimeMs >= statSync(`${replica}.json`).mtimeMs;
  if (isFresh) return { ...(await openDuck(path)), loadSeconds: null };
  const started = performance.now();
  const part = `${path}.part`;
  for (const file of [path, part, `${part}.wal`]) rmSync(file, { force: true });
  const from = new Database(replica, { readonly: true });
  const into = await openDuck(part);
  for (const [table, columns] of Object.entries(tables)) await load(into, from, { table, columns });
  await load(into, from, { table: PRODUCT_VENDOR, columns: productVendor });
  await into.connection.run('checkpoint');
  into.close();
  from.close();
  renameSync(part, path);
  return { ...(await openDuck(path)), loadSeconds: (performance.now() - started) / 1_000 };
}

async function load(
  { module, connection }: Duck,
  from: SqliteFile,
  { table, columns }: { table: string; columns: Readonly<Record<string, Kind>> },
): Promise<void> {
  const names = Object.keys(columns);
  const kinds = Object.values(columns);
  const declared = Object.entries(columns).map(([name, kind]) => `${name} ${kind}`);
  await connection.run(`create table ${table} (${declared.join(', ')})`);
  const asked = names.map((name, at) =>
    kinds[at] === 'DATE' ? `cast(julianday(${name}) - 2440587.5 as integer)` : name,
  );
  const rows = from.prepare<[], unknown[]>(`select ${asked.join(', ')} from ${table}`).raw();
  const readers = kinds.map((kind) => readerOf(module, kind));
  const types = kinds.map((kind) => module[kind]);
  const appender = await connection.createAppender(table);
  const append = (page: readonly unknown[][]): void => {
    const chunk = module.DuckDBDataChunk.create(types, page.length);
    chunk.setColumns(
      readers.map((read, at) => page.map((row) => (row[at] === null ? null : read(row[at])))),
    );
    appender.appendDataChunk(chunk);
  };
  let page: unknown[][] = [];
  for (const row of rows.iterate()) {
    page.push(row);
    if (page.length < CHUNK_ROWS) continue;
    append(page);
    page = [];
  }
  if (page.length > 0) append(page);
  appender.closeSync();
}

function readerOf(module: Duck['module'], kind: Kind): (value: unknown) => unknown {
  if (kind === 'BIGINT') return (value) => BigInt(Number(value));
  if (kind === 'DATE') return (value) => new module.DuckDBDateValue(Number(value));
  return (value) => value;
}
