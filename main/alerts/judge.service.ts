import { periodOfPreset } from '../../shared/calendar/presets.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { AlertBody, AlertEvaluation, AlertReason } from '../../shared/contract/saved.ts';
import { addDays, dayOfInstant, type Period } from '../../shared/kernel/business-day.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { askMetrics } from '../analytics/analytics.service.ts';
import { measuresOf } from '../analytics/metric-values.ts';
import { isMetricId, metrics } from '../analytics/metrics/index.ts';
import { questionOf } from '../analytics/question.ts';
import type { Reader } from '../db/db.ts';
import { findCompanyCurrency } from '../platform/company/company.store.ts';
import { findAsOf } from '../platform/freshness/freshness.store.ts';
import { findDesk } from '../platform/session/desk.store.ts';
import { findLastDone } from './alerts.store.ts';
import { isOver } from './judge.rules.ts';

/** Older rows say nothing of now. */
const TOO_OLD_MS = 86_400_000;

/** By the very query that the boards ask, over whole days; or why that cannot be said. */
export function judge(db: Reader, rule: AlertBody, at: Instant): AlertEvaluation {
  const asOf = findAsOf(db, entitiesOf(db, rule));
  const nothing = { at, asOf, value: null, previous: null, period: null };
  const unjudged = (reason: AlertReason): AlertEvaluation => ({
    ...nothing,
    state: 'unjudged',
    reason,
  });
  if (asOf === null) return unjudged('never_synced');
  if (at - asOf > TOO_OLD_MS) return unjudged('too_old');
  if (findLastDone(db)?.isVerified !== true) return unjudged('not_verified');
  const period = wholeDays(rule, asOf);
  if (period === null) return unjudged('not_possible');
  try {
    const { totals, previousTotals } = askMetrics(db, askedBy(rule, period));
    const figures = { value: totals[0] ?? null, previous: previousTotals?.[0] ?? null };
    const over = isOver(rule, figures);
    if (over === null) return { ...unjudged('no_value'), ...figures, period };
    return { ...nothing, ...figures, period, state: over ? 'over' : 'normal', reason: null };
  } catch (error) {
    if (error instanceof Refusal) return unjudged('not_possible');
    throw error;
  }
}

/** Refused in words where the metric, a dimension or a value does not fit. */
export function refuseImpossible(db: Reader, rule: AlertBody, at: Instant): void {
  const today = dayOfInstant(at);
  const currencyId = findCompanyCurrency(db).id ?? 0;
  questionOf(askedBy(rule, { from: today, to: today }), { currencyId, desk: findDesk(db) });
}

/** The day that the rows are of is not over yet: it would look like a fall. */
function wholeDays({ period }: AlertBody, asOf: Instant): Period | null {
  return periodOfPreset(period, addDays(dayOfInstant(asOf), -1));
}

function askedBy({ metric, filters, test }: AlertBody, period: Period) {
  const compare = test.against === 'change' ? ('previous' as const) : ('none' as const);
  return { metrics: [metric], by: [], period, filters, top: null, compare };
}

function entitiesOf(db: Reader, { metric }: AlertBody): string[] {
  if (!isMetricId(metric)) return [];
  const measures = measuresOf([metrics[metric]], findDesk(db));
  return [...new Set(measures.flatMap(({ fact }) => fact.entities))];
}
