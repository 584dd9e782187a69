import { type RawBuilder, sql } from 'kysely';
import type { Period } from '../../../shared/kernel/business-day.ts';
import type { DimensionId } from '../dimensions/dimension.ts';

export type KeySql = RawBuilder<string | number | null>;

export interface FactScope {
  period: Period;
  currencyId: number;
}

/** One kind of row that numbers count. */
export interface Fact {
  /** What it is read from: as of when it is true. */
  entities: readonly string[];
  /** Its rows of the period with at least `day` and `currency_id`; every other SQL calls them `f`. */
  rows(scope: FactScope): RawBuilder<unknown>;
  /** Its rows are of the company's currency alone, or of none: nothing is to be stated apart. */
  isOfCompany?: true;
  /** Few rows, however much is sold: nobody has to wait until they are counted. */
  isFew?: true;
  /** Its rows are worked out of certificates: edits of those are in them, and who is marked in none yet. */
  isOfCertificates?: true;
  /** The order that a row comes from, where it comes from one: what a list of the rows behind is made of. */
  order?: KeySql;
  /** Each row is of an order and of that order's own day: so its orders are counted, day by day. */
  ordersByDay?: 'rows' | 'distinct';
  /** What its rows in other currencies are found by, as the cells of rollups note them. */
  foreignBy?: KeySql;
  /** What each dimension is on it. A metric can be broken down by these and no others. */
  keys: Readonly<Partial<Record<DimensionId, KeySql>>>;
}

/** Of rows that carry their order. */
export const ownOrder: KeySql = sql`f.order_id`;

/** The order that a payment is for; the first, where it pays several. */
export const orderOfPayment: KeySql = sql`(
  select min(po.order_id) from central_payment_order po where po.payment_id = f.payment_id
)`;

export const calendarKeys = {
  day: sql<string>`f.day`,
  week: sql<string>`date(f.day, 'weekday 0', '-6 days')`,
  month: sql<string>`substr(f.day, 1, 7)`,
} as const;
