import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OdooRow } from '../../../main/central/odoo-values.ts';
import type { Writer } from '../../../main/db/db.ts';
import { migrations } from '../../../main/db/migrations/index.ts';
import { openWriter } from '../../../main/db/open.ts';
import { entities } from '../../../main/sync/entities/index.ts';
import { applyPage } from '../../../main/sync/pull/apply.ts';
import { findCursor, saveCursor } from '../../../main/sync/pull/cursor.store.ts';
import { PAGE_ROWS } from '../../../main/sync/pull/pull.ts';
import { aBinding } from '../../support/a-replica.ts';
import { AS_OF_MS, marketOf, type Size } from './market.ts';
import { refundsOf } from './refunds.ts';
import { planFor, stagesOf } from './stages.ts';

/** Raised when the same size gives other rows: what was made before is then made anew. */
const RECIPE = 1;
const CACHE = join(import.meta.dirname, '../../../.cache/bench');

interface Label {
  recipe: number;
  /** Of the schema that the file was made with, migration by migration. */
  schema: string[];
  whole: boolean;
}

export interface Written {
  path: string;
  /** Of this run: none where the file was whole already. */
  rows: number;
  seconds: number;
  byEntity: Record<string, { rows: number; seconds: number }>;
}

const schema = migrations.map(({ sql }) => createHash('sha256').update(sql).digest('hex'));

/** A profile's replica as the first pull of such a market leaves it. Killed half-way, it goes on where it was. */
export function writeMarket(size: Size, onEntity: (line: string) => void = () => {}): Written {
  mkdirSync(CACHE, { recursive: true });
  const path = join(CACHE, `market-${size}.db`);
  const label = readLabel(path);
  const done: Written = { path, rows: 0, seconds: 0, byEntity: {} };
  if (label?.whole === true) return done;
  if (label === null) startAnew(path);
  const started = performance.now();
  const market = marketOf(size);
  const db = openWriter(path);
  aBinding(db, { checkedAt: AS_OF_MS });
  for (const stage of stagesOf(market, refundsOf(market))) {
    const from = performance.now();
    const rows = writeStage(db, stage);
    const seconds = (performance.now() - from) / 1_000;
    done.byEntity[stage.entity] = { rows, seconds };
    done.rows += rows;
    onEntity(`${stage.entity} ${rows} rows in ${seconds.toFixed(1)} s\n`);
  }
  for (const { id } of entities) saveCursor(db, id, { phase: 'steady', ...WHOLE });
  db.close();
  writeLabel(path, { recipe: RECIPE, schema, whole: true });
  return { ...done, seconds: (performance.now() - started) / 1_000 };
}

const WHOLE = { last_id: null, window_to_at: AS_OF_MS, as_of_at: AS_OF_MS, counted_at: AS_OF_MS };

function writeStage(
  db: Writer,
  { entity, last, row }: ReturnType<typeof stagesOf>[number],
): number {
  const plan = planFor(entity);
  const reached = findCursor(db, entity);
  if (reached?.phase === 'steady') return 0;
  let written = 0;
  let page: OdooRow[] = [];
  for (let id = (reached?.last_id ?? 0) + 1; id <= last; id += 1) {
    const made = row(id);
    if (made !== null) page.push(made);
    if (page.length < PAGE_ROWS && id < last) continue;
    const { refused } = applyPage(db, plan, { rows: page, seenAt: 0, cursor: { last_id: id } });
    if (refused > 0) throw new Error(`${entity}: ${refused} rows up to ${id} were refused.`);
    written += page.length;
    page = [];
  }
  saveCursor(db, entity, { phase: 'steady', ...WHOLE });
  return written;
}

/**
 * The whole market in a file of one's own, under today's schema; it stays for the next run. The one it is copied from
 * is not touched, so that a change of the newest migration costs a copy and not a new market.
 */
export function marketCopy(size: Size, purpose: string): string {
  const { path } = writeMarket(size, (line) => process.stderr.write(line));
  const copy = join(CACHE, `market-${size}-${purpose}.db`);
  const label = readLabel(copy);
  if (label?.whole === true && label.schema.length === schema.length) return copy;
  if (label?.whole !== true) {
    startAnew(copy);
    copyFileSync(path, copy);
  }
  // Under a schema of which today's begins with all, it is brought forward.
  openWriter(copy).close();
  writeLabel(copy, { recipe: RECIPE, schema, whole: true });
  return copy;
}

/** Null where there is no such file, and where it is of no use under today's schema. */
function readLabel(path: string): Label | null {
  if (!existsSync(labelOf(path)) || !existsSync(path)) return null;
  const label: Label = JSON.parse(readFileSync(labelOf(path), 'utf8'));
  const isOurs = label.recipe === RECIPE && label.schema.every((hash, at) => hash === schema[at]);
  return isOurs ? label : null;
}

function writeLabel(path: string, label: Label): void {
  writeFileSync(labelOf(path), JSON.stringify(label));
}

const labelOf = (path: string): string => `${path}.json`;

function startAnew(path: string): void {
  for (const end of ['', '-wal', '-shm', '.json']) rmSync(`${path}${end}`, { force: true });
  writeLabel(path, { recipe: RECIPE, schema, whole: false });
}
