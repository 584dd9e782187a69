import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Fact, KeySql } from '../../main/analytics/facts/fact.ts';
import { isMeasure, type Metric } from '../../main/analytics/metrics/metric.ts';
import type { Reader } from '../../main/db/db.ts';
import { read } from '../../main/db/qb.ts';

export interface Recorded {
  version: number;
  hash: string;
}
export type Golden = Readonly<Record<string, Recorded>>;

interface View {
  type: string;
  name: string;
  sql: string;
}

const SCOPE = { period: { from: '2026-02-10', to: '2026-04-05' }, currencyId: 12 };

/** What a metric says and does, as one hash: its words, its expression, its rows, and the views that those are of. */
export function hashOf(db: Reader, metric: Metric): string {
  const { definition, unit } = metric;
  const said = { definition, unit };
  if (isMeasure(metric)) {
    const { aggregate, over, fact, ownFact, unless } = metric;
    const { kind, column } = aggregate;
    const counted = { kind, column, sql: sqlOf(aggregate.sql), over, unless };
    return hash({ said, counted, fact: rowsOf(db, fact), own: ownFact && rowsOf(db, ownFact) });
  }
  const { ratio, difference, total, times, unless, among } = metric;
  return hash({ said, made: { ratio, difference, total, times, unless, among } });
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function sqlOf(expression: KeySql): string {
  const query = read.selectFrom(sql`f`.as('f')).select(expression.as('x'));
  return query.compile().sql.replace(/\s+/g, ' ');
}

function rowsOf(db: Reader, fact: Fact): unknown {
  const rows = read.selectFrom(sql`${fact.rows(SCOPE)}`.as('f')).selectAll();
  const text = rows.compile().sql.replace(/\s+/g, ' ');
  const keys = Object.entries(fact.keys).map(([id, key]) => [id, sqlOf(key)]);
  return { text, keys: keys.sort(), views: viewsIn(db, text) };
}

/** Views that the text names, and those that they name. */
function viewsIn(db: Reader, text: string): string[] {
  const views = db.all(
    read.selectFrom(sql<View>`sqlite_schema`.as('v')).selectAll().where('type', '=', 'view'),
  );
  const found = new Map<string, string>();
  const seek = (within: string): void => {
    for (const { name, sql: body } of views) {
      if (found.has(name) || !new RegExp(`\\b${name}\\b`).test(within)) continue;
      found.set(name, body.replace(/\s+/g, ' '));
      seek(body);
    }
  };
  seek(text);
  return [...found.values()].sort();
}

/** Metrics that say or do something else under the version under which they said what is recorded. */
export function changedUnderVersion(golden: Golden, now: Golden): string[] {
  return Object.entries(now)
    .filter(([id, { version, hash: found }]) => {
      const known = golden[id];
      return known !== undefined && known.hash !== found && version <= known.version;
    })
    .map(([id]) => id);
}
