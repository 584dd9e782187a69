import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database, { type Database as SqliteFile } from 'better-sqlite3';
import { readAnswer } from '../../main/central/odoo-answer.ts';
import { openWriter } from '../../main/db/open.ts';
import { orderLineEntity } from '../../main/sync/entities/orders/order-line.entity.ts';
import { applyPage } from '../../main/sync/pull/apply.ts';
import { rowsOf } from '../../main/sync/pull/central.ts';
import { type Plan, planOf } from '../../main/sync/pull/plan.ts';
import { PAGE_ROWS } from '../../main/sync/pull/pull.ts';
import { type Bench, median, rounded } from './measure.ts';
import { CURRENCY, orderLinePages, orderLineTypes } from './order-line-pages.ts';

const CENTRAL = 'http://bench.invalid';
/** Rows per statement that the bare side tries; it then runs with its fastest. */
const BATCHES = [1, 8, 16, 32, 64, 250];
const TABLE = orderLineEntity.table;

interface Side {
  seconds: number;
  /** What stands in the table afterwards: both sides must agree, or one of them did nothing. */
  stored: string;
  rows: unknown[][];
}

/** A fresh replica with its schema, on the same disk for both sides. */
export async function onFreshReplica(
  work: (path: string) => number | Promise<number>,
  keep?: readonly string[],
): Promise<Side> {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-ingest-'));
  const path = join(folder, 'replica.db');
  const db = openWriter(path);
  const currency = [CURRENCY, 'IDR', 2, 1];
  db.runSql(
    'insert into central_currency (id, name, decimals, active) values (?, ?, ?, ?)',
    currency,
  );
  db.close();
  const seconds = await work(path);
  const file = new Database(path, { readonly: true });
  const digest = 'select count(*), sum(id), sum(total_minor), sum(vendor_id), max(name)';
  const stored = JSON.stringify(file.prepare(`${digest} from ${TABLE}`).raw().get());
  const rows = keep === undefined ? [] : storedRows(file, keep);
  file.close();
  rmSync(folder, { recursive: true, force: true });
  return { seconds, stored, rows };
}

function storedRows(file: SqliteFile, columns: readonly string[]): unknown[][] {
  const query = `select ${columns.join(',')} from ${TABLE} order by id`;
  return file.prepare<unknown[], unknown[]>(query).raw().all();
}

/** The product's own way: bytes → envelope → rows → checked values → one transaction per page. */
export function ours(
  plan: Plan,
  pages: readonly Buffer[],
  keep?: readonly string[],
): Promise<Side> {
  const work = (path: string): number => {
    const db = openWriter(path);
    const started = performance.now();
    for (const [index, body] of pages.entries()) {
      const answer = readAnswer(body, { id: index + 1, url: CENTRAL });
      if (!answer.ok) throw new Error('The page is an error.');
      const rows = rowsOf(answer.result, CENTRAL);
      applyPage(db, plan, { rows, seenAt: 0, cursor: { last_id: rows.at(-1)?.id ?? null } });
    }
    const seconds = (performance.now() - started) / 1_000;
    db.close();
    return seconds;
  };
  return onFreshReplica(work, keep);
}

/** The least there is to do: values at hand, statements prepared, the same transactions and pragmas. */
export function bare(
  columns: readonly string[],
  rows: readonly unknown[][],
  batch: number,
): Promise<Side> {
  return onFreshReplica((path) => {
    const file = new Database(path);
    for (const pragma of ['synchronous = FULL', 'temp_store = MEMORY', 'cache_size = -65536']) {
      file.pragma(pragma);
    }
    file.pragma('wal_autocheckpoint = 4000');
    const pages = cut(rows, PAGE_ROWS).map((page) => cut(page, batch));
    const sizes = new Set(pages.flatMap((page) => page.map(({ length }) => length)));
    const upserts = new Map([...sizes].map((size) => [size, file.prepare(upsert(columns, size))]));
    const flat = pages.map((page) =>
      page.map((part) => ({ size: part.length, values: part.flat() })),
    );
    const writePage = file.transaction((parts: (typeof flat)[number]) => {
      for (const { size, values } of parts) upserts.get(size)?.run(values);
    });
    const started = performance.now();
    for (const parts of flat) writePage.immediate(parts);
    const seconds = (performance.now() - started) / 1_000;
    file.close();
    return seconds;
  });
}

function upsert(columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => '?').join(',')})`;
  const set = columns.filter((name) => name !== 'id').map((name) => `${name}=excluded.${name}`);
  const values = Array.from({ length: rows }, () => row).join(',');
  const head = `insert into ${TABLE} (${columns.join(',')}) values ${values}`;
  return `${head} on conflict (id) do update set ${set.join(',')}`;
}

function cut<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size));
  return parts;
}

export const ingest: Bench = {
  about:
    'order lines from response bytes to committed rows, against a bare multi-row upsert of them',
  rows: 100_000,
  run: async ({ runs, rows }) => {
    const plan = planOf(orderLineEntity, { model: 'sale.order.line', types: orderLineTypes }, 1);
    const pages = orderLinePages(rows, PAGE_ROWS);
    const first = await ours(plan, pages, plan.columns);
    const bareWith = async (batch: number) => {
      const side = await bare(plan.columns, first.rows, batch);
      if (side.stored !== first.stored) throw new Error(`${side.stored} is not ${first.stored}.`);
      return side.seconds;
    };
    const tried: { batch: number; seconds: number }[] = [];
    for (const batch of BATCHES) {
      const times = [await bareWith(batch), await bareWith(batch), await bareWith(batch)];
      tried.push({ batch, seconds: median(times) });
    }
    const fastest = tried.reduce((best, one) => (one.seconds < best.seconds ? one : best));
    const ourSeconds: number[] = [];
    const bareSeconds: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const turns = [
        async () => ourSeconds.push((await ours(plan, pages)).seconds),
        async () => bareSeconds.push(await bareWith(fastest.batch)),
      ];
      for (const turn of run % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    const perSecond = (seconds: number) => Math.round(rows / seconds);
    return {
      ratio: rounded(median(bareSeconds) / median(ourSeconds)),
      against: `rows/s of a bare prepared upsert (${fastest.batch} rows a statement, values ready; same table, indexes, page transactions, synchronous=FULL)`,
      aim: 'ratio >= 0.5',
      ourRowsPerSecond: perSecond(median(ourSeconds)),
      bareRowsPerSecond: perSecond(median(bareSeconds)),
      rows,
      pageRows: PAGE_ROWS,
      bytesPerRow: Math.round(pages.reduce((sum, { length }) => sum + length, 0) / rows),
      ourSeconds: ourSeconds.map((seconds) => rounded(seconds)),
      bareSeconds: bareSeconds.map((seconds) => rounded(seconds)),
      bareTried: tried.map(({ batch, seconds }) => ({ batch, rowsPerSecond: perSecond(seconds) })),
    };
  },
};
