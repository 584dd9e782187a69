import { sql } from 'kysely';
import { present } from '../../../../shared/kernel/assert.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import { findChunk, frozenOfOrders } from './frozen.store.ts';
import { type FrozenRule, frozenRules } from './frozen-rules.ts';
import {
  type Difference,
  type PricedBy,
  pricedBy,
  recomputeOrder,
  type Stored,
} from './recompute.ts';

const SHOWN = 100;

export interface Recomputed {
  rows: number;
  differing: number;
  /** The first hundred. */
  differences: Difference[];
}

const ORDERS_AT_ONCE = 2_000;

/** All frozen lines again from their stored inputs, order by order. */
export function recomputeAll(db: Reader): Recomputed {
  const steps = recomputing(db);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps: orders that were looked at, of so many. */
export function* recomputing(db: Reader): Generator<{ done: number; of: number }, Recomputed> {
  const orders = db.all(
    sql<{ order_id: number }>`
      select distinct order_id from state_commission_line order by order_id`.compile(own),
  );
  const ids = orders.map(({ order_id }) => order_id);
  const found: Recomputed = { rows: 0, differing: 0, differences: [] };
  const stored = storedWith(db, frozenRules(db));
  for (let at = 0; at < ids.length; at += ORDERS_AT_ONCE) {
    yield { done: at, of: ids.length };
    const part = recomputeOrders(db, ids.slice(at, at + ORDERS_AT_ONCE), stored);
    found.rows += part.rows;
    found.differing += part.differences.length;
    found.differences.push(...part.differences.slice(0, SHOWN - found.differences.length));
  }
  return found;
}

function recomputeOrders(
  db: Reader,
  orderIds: readonly number[],
  stored: Stored,
): { rows: number; differences: Difference[] } {
  const rows = frozenOfOrders(db, orderIds);
  const orders = Map.groupBy(rows, ({ order_id }) => order_id);
  const differences = [...orders.values()].flatMap((ofOrder) => recomputeOrder(ofOrder, stored));
  return { rows: rows.length, differences };
}

/** The rules and the tax that frozen lines name. */
export function storedWith(db: Reader, rules: ReadonlyMap<string, FrozenRule>): Stored {
  const chunks = new Map<string, PricedBy>();
  return {
    ruleOf: (version) => rules.get(version) ?? null,
    byOf: ({ month, chunk }) => {
      const key = `${month} ${chunk}`;
      const known = chunks.get(key);
      if (known !== undefined) return known;
      const found = pricedBy(present(findChunk(db, month, chunk), `No chunk ${key}.`));
      chunks.set(key, found);
      return found;
    },
  };
}
