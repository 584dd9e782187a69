import { randomUUID } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { fillState, type StateRows } from '../../db/state-rows.ts';
import type { Fold } from '../folds/fold.ts';
import { sha256 } from '../log/hash.ts';
import { stateLines } from '../log/state.ts';

/** Where a stream stood: its last fact, the hash of its chain, and the staff head named last. */
export const snapshotHeads = z.record(z.string(), z.tuple([z.int(), z.string(), z.int()]));
export type SnapshotHeads = z.infer<typeof snapshotHeads>;

/** The rows of one fold at some heads, as its canonical text: its hash is the hash of that state. */
export interface Snapshot {
  hash: string;
  heads: SnapshotHeads;
  content: Buffer;
}

const part = z.strictObject({
  snapshot: z.uuid(),
  part: z.int().min(1),
  parts: z.int().min(1),
  version: z.int().min(1),
  hash: z.string(),
  heads: snapshotHeads,
  data: z.string(),
});
export type SnapshotPart = z.infer<typeof part>;

const PART_BYTES = 384 * 1024;
const INFLATED_LIMIT = 512 * 1024 * 1024;

const tableHead = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
type Value = string | number | null;

export function takeSnapshot(db: Reader, fold: Fold, heads: SnapshotHeads): Snapshot {
  const text = [...stateLines(db, fold)].map((line) => `${line}\n`).join('');
  return { hash: sha256(text), heads, content: deflateRawSync(text) };
}

/** As rows of the central, each under its limit. */
export function partsOf({ hash, heads, content }: Snapshot, fold: Fold): string[] {
  const snapshot = randomUUID();
  const parts = Math.max(1, Math.ceil(content.length / PART_BYTES));
  return Array.from({ length: parts }, (_, index) => {
    const data = content.subarray(index * PART_BYTES, (index + 1) * PART_BYTES).toString('base64');
    const { version } = fold;
    return JSON.stringify({ snapshot, part: index + 1, parts, version, hash, heads, data });
  });
}

export function partOf(payload: string): SnapshotPart | null {
  try {
    const parsed = part.safeParse(JSON.parse(payload));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Null where a part is missing, of another snapshot, or the whole is not what its hash says. */
export function snapshotOf(payloads: readonly string[]): Snapshot | null {
  const parts = payloads.map(partOf).filter((one) => one !== null);
  const [first] = parts;
  if (first === undefined || parts.length !== first.parts) return null;
  const isWhole = parts.every(
    (one, index) => one.snapshot === first.snapshot && one.part === index + 1,
  );
  if (!isWhole) return null;
  const content = Buffer.concat(parts.map(({ data }) => Buffer.from(data, 'base64')));
  const text = inflated(content);
  if (text === null || sha256(text) !== first.hash) return null;
  return { hash: first.hash, heads: first.heads, content };
}

/** Belongs in the transaction that says from where on facts are read. */
export function fillFrom(db: Writer, fold: Fold, content: Uint8Array): void {
  for (const { table, rows } of tablesIn(fold, content)) fillState(db, table, rows);
}

/** The same into memory. */
export function holdFrom(state: StateRows, fold: Fold, content: Uint8Array): void {
  for (const { table, rows } of tablesIn(fold, content)) state.hold(table, rows);
}

function* tablesIn(fold: Fold, content: Uint8Array) {
  const lines = (inflated(content) ?? '').trimEnd().split('\n');
  let from = 0;
  for (const table of fold.tables) {
    const head = tableHead.parse(JSON.parse(lines[from] ?? ''));
    const isSame = head.table === table.name && `${head.columns}` === `${table.columns}`;
    assert(isSame, `A snapshot of ${fold.name} has other tables.`);
    let to = from + 1;
    while (to < lines.length && lines[to]?.startsWith('[')) to += 1;
    yield { table, rows: rowsIn(lines, from + 1, to) };
    from = to;
  }
}

function* rowsIn(lines: readonly string[], from: number, to: number) {
  for (let at = from; at < to; at += 1) yield rowOf(lines[at] ?? '');
}

/** A million of them: looked at by hand. */
function rowOf(line: string): readonly Value[] {
  const row: unknown = JSON.parse(line);
  assert(isRow(row), 'A snapshot has a row of other values.');
  return row;
}

function isRow(row: unknown): row is readonly Value[] {
  return Array.isArray(row) && row.every(isValue);
}

function isValue(value: unknown): value is Value {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function inflated(content: Uint8Array): string | null {
  try {
    return inflateRawSync(content, { maxOutputLength: INFLATED_LIMIT }).toString('utf8');
  } catch {
    return null;
  }
}
