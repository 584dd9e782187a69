import { afterEach, beforeEach, expect, test } from 'vitest';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import type { Reader } from '../../../main/db/db.ts';
import { openReader } from '../../../main/db/open.ts';
import { addDays, addMonths, endOfMonth } from '../../../shared/kernel/business-day.ts';
import {
  aBinding,
  anOrder,
  aPartner,
  aProduct,
  aVendor,
  type TempReplica,
  tempReplica,
} from '../../support/a-replica.ts';
import { answer } from './random-question.ts';

const METRICS = ['rfm_customers', 'rfm_orders', 'rfm_gmv'];
const FIRST = '2023-01-01';
const MONTHS = 40;

let replica: TempReplica;
let reader: Reader;
let sold: { customer: number; day: string; id: number }[];

/** Ordered at every distance in time and of every size: each customer is now of this segment and now of that one. */
beforeEach(async () => {
  replica = tempReplica();
  const { db, path } = replica;
  aBinding(db);
  const variantId = aProduct(db, { vendorId: aVendor(db) });
  const customers = Array.from({ length: 12 }, () => aPartner(db));
  sold = customers.flatMap((customer, nth) =>
    Array.from({ length: 40 }, (_, at) => {
      const day = addDays(FIRST, (nth * 17 + at * at * (nth + 1)) % 1_200);
      const totalMinor = 30_000_000 * (1 + ((nth + at) % 7));
      const id = anOrder(db, { day, customerId: customer, lines: [{ variantId, totalMinor }] });
      return { customer, day, id };
    }),
  );
  await maintainRollups(db);
  reader = openReader(path);
});
afterEach(() => {
  reader.close();
  replica.close();
});

/** Of the year to the end of each month that is over, from the rollup as from the rows; how many segments were seen. */
function compareMonths(): number {
  const seen = new Set<string>();
  const last =
    sold
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? '';
  for (let after = 0; after < MONTHS; after += 1) {
    const to = endOfMonth(`${addMonths(FIRST.slice(0, 7), after)}-01`);
    if (to > last) break;
    const asked = {
      metrics: METRICS,
      by: ['rfm_segment'],
      period: { from: addDays(to, -364), to },
    };
    const kept = answer(reader, asked);
    expect(kept.from.join(), to).toContain('rollup customer_rfm');
    expect(kept.answer, to).toEqual(answer(reader, asked, true).answer);
    for (const { keys } of kept.answer.rows) seen.add(keys.join());
  }
  return seen.size;
}

test('every month sees the year before its end, whichever months were made with it', async () => {
  expect(compareMonths()).toBe(7);
  const { db } = replica;
  for (const late of sold.filter((_, at) => at % 97 === 0)) {
    db.runSql("update central_order set state = 'cancel' where id = ?", [late.id]);
    await maintainRollups(db);
    compareMonths();
  }
});
