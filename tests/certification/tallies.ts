import { askMetrics } from '../../main/analytics/analytics.service.ts';
import type { Reader } from '../../main/db/db.ts';
import { showCoverage } from '../../main/features/certification/coverage/coverage.service.ts';
import { startOf } from '../../main/features/certification/coverage/duty.rules.ts';
import { firstRequirements } from '../../main/platform/requirements/shipped/index.ts';
import { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { addDays, type BusinessDay } from '../../shared/kernel/business-day.ts';

/** As a-shelf.ts has it of every vendor. */
export const JOINED_ON = '2024-01-02';

const subjects = ['product', 'vendor'] as const;
type Subject = (typeof subjects)[number];

/** What the figures of a period that ends on the day say. */
export function toldByMetrics(db: Reader, day: BusinessDay) {
  const ask = (metrics: string[], by: string[] = []) => {
    const period = { from: addDays(day, -30), to: day };
    return askMetrics(db, metricQuery.parse({ metrics, by, period }));
  };
  const { rows } = ask(
    ['mandatory_duties', 'mandatory_duties_missing'],
    ['subject', 'requirement'],
  );
  return {
    duties: rows.map(({ keys, values }) => `${keys.join(' ')} ${values.join(' ')}`).sort(),
    products: ask(['products_lacking', 'products_at_risk']).totals,
    atMonthEnd: ask(['month_end_duties', 'month_end_duties_met'], ['month']).rows.at(-1)?.values,
  };
}

/** The same from the cells that the matrix of certificates shows; `joinedOn`: when every vendor did. */
export function toldByMatrix(db: Reader, day: BusinessDay, joinedOn: BusinessDay) {
  const all = {
    by: 'category',
    key: null,
    vendorId: null,
    requirement: null,
    show: 'all',
  } as const;
  const shown = (on: BusinessDay, subject: Subject) =>
    showCoverage(db, { ...all, on, subject, search: '', offset: 0, limit: 500 });
  const blocked = (on: BusinessDay) =>
    shown(on, 'product').rows.flatMap(({ id, cells }) =>
      cells.some(({ blocks }) => blocks) ? [id] : [],
    );
  const cells = subjects.flatMap((subject) =>
    shown(day, subject).rows.flatMap((row) =>
      row.cells
        .filter(({ rule }) => isInForce(rule, subject === 'vendor' ? joinedOn : null, day))
        .map(({ requirement, blocks }) => ({ key: `${subject} ${requirement}`, blocks })),
    ),
  );
  const missing = cells.filter(({ blocks }) => blocks).length;
  return {
    duties: [...Map.groupBy(cells, ({ key }) => key)]
      .map(([key, of]) => `${key} ${of.length} ${of.filter(({ blocks }) => blocks).length}`)
      .sort(),
    products: [
      shown(day, 'product').blocked,
      new Set([...blocked(day), ...blocked(addDays(day, 90))]).size,
    ],
    atMonthEnd: [cells.length, cells.length - missing],
  };
}

function isInForce(rule: string | null, joinedOn: BusinessDay | null, day: BusinessDay): boolean {
  const row = firstRequirements.rows.find((one) => one.row === rule);
  return row?.kind === 'required' && startOf(row, joinedOn) <= day;
}
