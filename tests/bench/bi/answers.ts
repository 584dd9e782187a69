import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { askMetrics } from '../../../main/analytics/analytics.service.ts';
import type { Reader } from '../../../main/db/db.ts';
import { central } from '../../../main/db/qb-central.ts';
import type { Period } from '../../../shared/kernel/business-day.ts';
import type { Duck } from '../duckdb/duckdb.ts';
import { duckdb, sqlite } from './dialect.ts';
import { add, type Figures, type Question, rowsOfSql } from './questions.ts';

interface Answer {
  ms: number;
  /** Of what was answered: the same figures give the same hash, whoever answered. */
  hash: string;
  rows: number;
}

/** Beside the clock: what this thread computed, which says more where others work on the same machine. */
export type Product = (period: Period) => Answer & { cpuMs: number };

export function productOf(reader: Reader, { asked }: Question): Product {
  const { metrics, by = [], top = null, compare = 'none', filters = {} } = asked;
  return (period) => {
    const before = process.threadCpuUsage();
    const started = performance.now();
    const answer = askMetrics(reader, { metrics, by, top, compare, period, filters });
    const ms = performance.now() - started;
    const { user, system } = process.threadCpuUsage(before);
    const figures: Figures = new Map();
    for (const { keys, values, previous } of answer.rows) {
      if (keys.includes('other')) continue;
      const named = compare === 'none' ? keys : [...keys, 'now'];
      add(figures, named, values.map(Number));
      if (previous !== null) add(figures, [...keys, 'before'], previous.map(Number));
    }
    return { ms, cpuMs: (user + system) / 1_000, ...digestOf(figures) };
  };
}

/** The plan is SQLite's own. */
export function plain(reader: Reader, question: Question, period: Period): Answer {
  const text = question.sql(sqlite, period);
  const started = performance.now();
  const rows = reader.all(sql.raw<Record<string, unknown>>(text).compile(central));
  const ms = performance.now() - started;
  const figures = rowsOfSql(
    question,
    rows.map((row) => Object.values(row)),
  );
  return { ms, ...digestOf(figures) };
}

export async function askDuck(duck: Duck, question: Question, period: Period): Promise<Answer> {
  const text = question.sql(duckdb, period);
  const started = performance.now();
  const rows = (await duck.connection.runAndReadAll(text)).getRowsJS();
  const ms = performance.now() - started;
  return { ms, ...digestOf(rowsOfSql(question, rows)) };
}

/** A row of nothing is the same as none: a calendar is filled up where rows are listed. */
function digestOf(figures: Figures): Omit<Answer, 'ms'> {
  const rows = [...figures]
    .filter(([, values]) => values.some((value) => value !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
  return { hash, rows: rows.length };
}
