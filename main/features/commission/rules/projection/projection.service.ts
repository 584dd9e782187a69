import type { ProjectedRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { Instant } from '../../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../../db/db.ts';
import type { CommandCall } from '../../../../platform/calls/calls.ts';
import { findAsOf } from '../../../../platform/freshness/freshness.store.ts';
import { keepRow } from '../../../../sync/outbox/keep.service.ts';
import { liveRules } from '../live-rules.ts';
import { ENTITY, type Projected, planProjection } from './plan.ts';

interface Asked {
  which: 'all' | 'open' | ProjectedRow['state'];
  offset: number;
  limit: number;
  now: Instant;
}

/** How vendor_commission stands to the rules: what would be written, what cannot be said there and why. */
export function viewProjection(db: Reader, { which, offset, limit, now }: Asked) {
  const all = planProjection(db, now);
  const rows = all.filter(({ state }) => {
    return which === 'all' || (which === 'open' ? state !== 'done' : state === which);
  });
  return {
    asOf: findAsOf(db, [ENTITY]),
    origin: liveRules(db).origin,
    counts: countsOf(all),
    total: rows.length,
    rows: rows.slice(offset, offset + limit).map(rowOf),
  };
}

/** What waits is put into the outbox, row by row; what a person has to decide on first is left. */
export function projectRules(call: CommandCall): {
  created: number;
  changed: number;
  withdrawn: number;
  held: number;
  leftOut: number;
} {
  const all = planProjection(call.db, call.clock.now());
  const waiting = all.filter(({ state }) => state === 'waiting');
  for (const { rule, centralId, base, mine } of waiting) {
    keepRow({ entity: ENTITY, uuid: rule.version, centralId, base, mine }, call);
  }
  const acts = (act: Projected['act']): number => waiting.filter((one) => one.act === act).length;
  const { held, left_out: leftOut } = countsOf(all);
  return {
    ...{ created: acts('create'), changed: acts('change'), withdrawn: acts('withdraw') },
    ...{ held, leftOut },
  };
}

function countsOf(all: readonly Projected[]): Record<ProjectedRow['state'], number> {
  const counts = { done: 0, waiting: 0, sent: 0, stuck: 0, held: 0, left_out: 0 };
  for (const { state } of all) counts[state] += 1;
  return counts;
}

function rowOf({ rule, centralId, state, act, fields }: Projected): ProjectedRow {
  const { version, spec } = rule;
  const { name, from, to } = spec;
  return { version, name, from, to, centralId, state, act, fields };
}
