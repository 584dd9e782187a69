import type { Crossing } from '../../../../shared/contract/commission-crossing.ts';
import {
  addDays,
  addMonths,
  type BusinessDay,
  monthOf,
} from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { type PolicyBook, policyBook } from '../../../facts/policy-book.store.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { rupiahOf } from '../inputs/order-inputs.ts';
import { namesOf } from '../lines/names.store.ts';
import { type CrossedRow, listCrossed } from './crossings.store.ts';
import { livePack } from './live-pack.ts';
import { rowOn } from './tax-of-rows.ts';

const BAND = 'pph22.marketplace.exempt_band';
const ENTITIES = ['order', 'order_line', 'product'];

/** Who passed, in a year, what a statement of low turnover may be below. Nothing where the law names no amount. */
export function findCrossings(db: Reader, year: number) {
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const { pack } = livePack(db);
  const row = rowOn(pack.rows, BAND, period.to);
  const isSettled = row !== undefined && row.status !== 'unsettled';
  const threshold = isSettled && typeof row.value === 'number' ? row.value : null;
  const head = { year, threshold, packVersion: pack.version, asOf: findAsOf(db, ENTITIES) };
  const { id: currencyId, decimals } = findCompanyCurrency(db);
  if (threshold === null || currencyId === null) return { ...head, rows: [] };
  const thresholdMinor = threshold * 10 ** decimals;
  const found = listCrossed(db, { ...period, thresholdMinor, currencyId });
  return { ...head, rows: rowsOf(db, found, { year, decimals }) };
}

function rowsOf(
  db: Reader,
  found: readonly CrossedRow[],
  { year, decimals }: { year: number; decimals: number },
): Crossing[] {
  const statements = policyBook(db, 'tax.statement/');
  const vendors = namesOf(
    db,
    'vendor',
    found.map(({ vendor_id }) => vendor_id),
  );
  const orders = namesOf(
    db,
    'order',
    found.map(({ order_id }) => order_id),
  );
  return found.map(({ vendor_id, minor, day, order_id, minor_then }) => {
    const withholdFrom = `${addMonths(monthOf(day), 1)}-01`;
    return {
      vendor: vendors(vendor_id),
      turnover: rupiahOf(minor, decimals),
      crossed: {
        day,
        order: orders(order_id),
        turnover: rupiahOf(minor_then, decimals),
      },
      statement: statementOf(statements, `tax.statement/${vendor_id}/${year}`, withholdFrom),
      ...{ fileBy: addDays(withholdFrom, -1), withholdFrom },
    };
  });
}

/** The decision on his statement as it stands, and whether it goes on once he is to be withheld from. */
function statementOf(book: PolicyBook, topic: string, from: BusinessDay): Crossing['statement'] {
  const last = book.turns(topic).at(-1);
  const body = last === undefined ? null : book.on(topic, last);
  if (body?.type === 'skb') return 'skb';
  if (body?.type !== 'below_500') return 'none';
  return typeof body.to === 'string' && body.to <= from ? 'ended' : 'goes_on';
}
