import type { BusinessMonth } from '../../../../shared/kernel/business-day.ts';
import { periodOfMonth } from '../../../../shared/kernel/business-day.ts';
import { scaled } from '../../../../shared/kernel/rate.ts';
import type { Reader } from '../../../db/db.ts';
import { livePack } from './live-pack.ts';
import { listFeesOfBodies } from './packs.store.ts';
import { rowOn } from './tax-of-rows.ts';

const RATE = 'pph23.jasa.rate';

/**
 * What vendors that are bodies may withhold of a month's frozen fees, without PPN, and prove to us: PPh 23. For the
 * reader alone; nothing is charged by it. No rate that is settled, no amounts.
 */
export function claimsOf(db: Reader, month: BusinessMonth) {
  const period = periodOfMonth(month);
  const { pack } = livePack(db);
  const row = rowOn(pack.rows, RATE, period.to);
  const isSettled = row !== undefined && row.status !== 'unsettled';
  const ppm = isSettled && typeof row.value === 'number' ? row.value : null;
  const rows = listFeesOfBodies(db, period).map(({ vendor_id, name, lines, amount }) => ({
    vendor: { id: vendor_id, name: name ?? `#${vendor_id}` },
    lines,
    fee: amount,
    claim: ppm === null ? null : scaled(amount, [ppm, 1_000_000]),
  }));
  return { month, ratePpm: ppm, packVersion: pack.version, rows };
}
