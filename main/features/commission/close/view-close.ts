import type { ClosePlan, CloseState } from '../../../../shared/contract/commission-line.ts';
import { addDays, type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { listGoods } from '../inputs/goods.store.ts';
import { LackingVendors } from '../inputs/lacking.ts';
import { namesOf } from '../lines/names.store.ts';
import { blocksOf, lastClosable } from './blocks.ts';
import {
  type ChangedRow,
  findBooks,
  listChanged,
  listDays,
  listDaysUnderWay,
  listOvertaken,
} from './frozen.store.ts';
import { type Known, PlanSums, planInto, type Refused, type Waits } from './plan.ts';

const CHANGES_LOOKED_AT_DAYS = 62;
const SHOWN = 200;

/** Where the closing stands: what is closed, and which day is next. */
export function closeState(db: Reader, now: Instant): CloseState {
  const books = findBooks(db);
  const rows = listDays(db, SHOWN);
  const nameOf = namesOf(
    db,
    'user',
    rows.map(({ closed_by }) => closed_by),
  );
  const yesterday = addDays(dayOfInstant(now), -1);
  const last = lastClosable(books);
  const newest = last !== null && last < yesterday ? last : yesterday;
  return {
    from: books?.from ?? null,
    until: books === null || books.until === '' ? null : books.until,
    next: books !== null && books.until >= yesterday ? null : newest,
    underWay: listDaysUnderWay(db),
    overtaken: listOvertaken(db),
    days: rows.map(({ day, lines, amount, tax, closed_at: at, closed_by: by }) => ({
      ...{ day, lines, amount, tax },
      closed: at === null ? null : { at, by: nameOf(by) },
    })),
  };
}

/** What a close of the day would do; nothing is written. */
export function viewPlan(
  db: Reader,
  { day, now, known }: { day: BusinessDay; now: Instant; known: Known },
): ClosePlan {
  const since = findBooks(db)?.from ?? day;
  const sums = new PlanSums();
  const waits: Waits[] = [];
  const refused: Refused[] = [];
  const lacking = new LackingVendors(db, day);
  planInto(
    db,
    { day, since, known },
    {
      line: (priced) => {
        sums.line(priced);
        lacking.line(priced);
      },
      reversals: (rows) => sums.addReversals(rows),
      waits: (order) => void waits.push(order),
      refused: (line) => void refused.push(line),
    },
  );
  return {
    day,
    since,
    blocks: [...blocksOf(db, { day, now, known }), ...lacking.blocks()],
    lacking: lacking.shown(db, SHOWN),
    ...{ lines: sums.lines, amount: sums.amount, tax: sums.tax },
    ...{ reversals: sums.reversals, withheld: sums.withheld },
    waits: { total: waits.length, rows: waitsShown(db, waits.slice(0, SHOWN)) },
    refused: { total: refused.length, rows: refusedShown(db, refused.slice(0, SHOWN)) },
    changed: changedShown(db, listChanged(db, addDays(day, -CHANGES_LOOKED_AT_DAYS))),
  };
}

function orderNames(db: Reader, rows: readonly { orderId: number }[]) {
  const nameOf = namesOf(
    db,
    'order',
    rows.map(({ orderId }) => orderId),
  );
  return (orderId: number): string => nameOf(orderId).name;
}

function waitsShown(db: Reader, rows: readonly Waits[]): ClosePlan['waits']['rows'] {
  const orderOf = orderNames(db, rows);
  return rows.map((row) => ({ ...row, order: orderOf(row.orderId) }));
}

function refusedShown(db: Reader, rows: readonly Refused[]): ClosePlan['refused']['rows'] {
  const goods = listGoods(db, [...new Set(rows.map(({ orderId }) => orderId))]);
  const byLine = new Map(goods.map((row) => [row.line_id, row]));
  const orderOf = orderNames(db, rows);
  const found = rows.map((row) => ({ row, of: byLine.get(row.lineId) }));
  const vendorOf = namesOf(
    db,
    'vendor',
    found.map(({ of }) => of?.vendor_id ?? null),
  );
  const productOf = namesOf(
    db,
    'product',
    found.map(({ of }) => of?.product_id ?? null),
  );
  return found.map(({ row, of }) => ({
    ...row,
    order: orderOf(row.orderId),
    vendor: vendorOf(of?.vendor_id ?? null),
    product: productOf(of?.product_id ?? null),
  }));
}

function changedShown(db: Reader, rows: readonly ChangedRow[]): ClosePlan['changed'] {
  const orderOf = orderNames(
    db,
    rows.map(({ order_id: orderId }) => ({ orderId })),
  );
  const vendorOf = namesOf(
    db,
    'vendor',
    rows.map(({ vendor_id }) => vendor_id),
  );
  return rows.map((row) => ({
    lineId: row.line_id,
    orderId: row.order_id,
    order: orderOf(row.order_id),
    vendor: vendorOf(row.vendor_id),
    frozenOn: row.day,
    frozenMinor: row.gross_minor,
    nowMinor: row.now_minor,
    otherVendor: row.now_minor !== null && row.now_vendor !== row.vendor_id,
  }));
}
