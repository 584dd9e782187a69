import type * as z from 'zod';
import type { BehindAnswer, behindQuery } from '../../../shared/contract/behind-figure.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Reader } from '../../db/db.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { findDesk } from '../../platform/session/desk.store.ts';
import { askMetrics, NO_CURRENCY } from '../analytics.service.ts';
import type { Scope } from '../breakdown.ts';
import { measuresOf } from '../metric-values.ts';
import type { Measure } from '../metrics/metric.ts';
import { questionOf } from '../question.ts';
import { Recall, type SqlRow } from '../recall.ts';
import { type CountedMeasure, ordersQuery, withoutOrderQuery } from './behind-sql.ts';
import { findNewestDays } from './newest-days.ts';

type AskedBehind = z.output<typeof behindQuery>;

/** The orders that a figure was counted from, each with what it adds: together they are the figure. */
export function listBehind(db: Reader, asked: AskedBehind): BehindAnswer {
  return db.snapshot(() => {
    const { metric, period, filters } = asked;
    const query = {
      metrics: [metric],
      by: [],
      period,
      filters,
      top: null,
      compare: 'none' as const,
    };
    const { id } = findCompanyCurrency(db);
    const scope = { currencyId: id ?? NO_CURRENCY, desk: findDesk(db) };
    const question = questionOf(query, scope);
    const measures = measuresOf(question.metrics, scope.desk);
    const counted = orderedOf(measures);
    if (counted === null) throw new Refusal('metric.no_orders', { metric });
    const parts = measures.map((one) => one.id);
    const answer = askMetrics(db, { ...query, metrics: [metric, ...parts] });
    const { rows, orders, without } = windowOf(db, counted, { question, asked });
    const valuesOf = (row: SqlRow) => counted.map((_, index) => whole(row[`count${index}`]));
    return {
      asOf: answer.asOf,
      currency: answer.currency,
      decimals: answer.decimals,
      figure: answer.totals[0] ?? null,
      measures: measures.map((one, index) => ({
        id: one.id,
        total: answer.totals[index + 1] ?? 0,
      })),
      total: orders,
      without: without === null ? counted.map(() => 0) : valuesOf(without),
      rows: rows.map((row) => ({ id: whole(row.order_id), values: valuesOf(row) })),
    };
  });
}

interface Found {
  rows: readonly SqlRow[];
  orders: number;
  /** What rows of no order come to; null where there are none. */
  without: SqlRow | null;
}

function windowOf(
  db: Reader,
  counted: readonly CountedMeasure[],
  { question, asked }: { question: Scope; asked: AskedBehind },
): Found {
  const measures = counted.map(({ measure }) => measure);
  const newest = findNewestDays(new Recall(db), { measures, scope: question, window: asked });
  if (newest !== null) {
    const { orders, within } = newest;
    if (within === null) return { rows: [], orders, without: null };
    const days = { ...question, period: within.period };
    return { rows: db.all(ordersQuery(counted, days, within)), orders, without: null };
  }
  const rows = db.all(ordersQuery(counted, question, asked));
  const [first] = rows.length > 0 ? rows : db.all(ordersQuery(counted, question, firstOne));
  return {
    rows,
    orders: first === undefined ? 0 : whole(first.orders),
    without: db.get(withoutOrderQuery(counted, question)) ?? null,
  };
}

const firstOne = { offset: 0, limit: 1 };

/** Null where one of them is counted from something that is of no order. */
export function orderedOf(measures: readonly Measure[]): CountedMeasure[] | null {
  const counted = measures.flatMap((measure) => {
    const { order } = measure.fact;
    return order === undefined ? [] : [{ measure, fact: { ...measure.fact, order } }];
  });
  return counted.length === measures.length ? counted : null;
}

function whole(value: string | number | null | undefined): number {
  assert(typeof value === 'number' && Number.isSafeInteger(value), `Not exact: ${value}`);
  return value;
}
