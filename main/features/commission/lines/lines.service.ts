import type { LineRow, SummaryRow } from '../../../../shared/contract/commission-line.ts';
import { dayOfInstant, type Period } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { type FrozenLine, frozenOfOrders } from '../close/frozen.store.ts';
import { frozenRules } from '../close/frozen-rules.ts';
import { knownOn } from '../close/known.ts';
import type { Known } from '../close/plan.ts';
import { categoryPaths } from '../inputs/goods.store.ts';
import { ruleShown } from './explained.ts';
import {
  countLines,
  type LineFilter,
  type ListedLine,
  type ListFilter,
  listLines,
  type SummaryBy,
  sumFrozen,
} from './lines.store.ts';
import { namesOf, regionNames } from './names.store.ts';
import { priceOrders } from './price-lines.ts';
import { sumOpen } from './sum-open.ts';

export interface Asked {
  period: Period;
  vendorId: number | null;
  categoryId: number | null;
  provinceId: number | null;
}

export interface AskedList extends Asked {
  state: 'all' | 'frozen' | 'open';
  search: string;
  descending: boolean;
  limit: number;
  offset: number;
}

/** What holds for the figures as a whole. */
interface Told {
  asOf: Instant | null;
  fromCentral: boolean;
  taxSettled: boolean;
}

const ENTITIES = ['order', 'order_line', 'product', 'commission_rule'];

export function summarize(
  db: Reader,
  { by, now, ...asked }: Asked & { by: SummaryBy; now: Instant },
): Told & { rows: SummaryRow[] } {
  const filter = filterOf(db, asked);
  const known = knownOn(db, dayOfInstant(now));
  const open = sumOpen(db, filter, { by, known });
  const frozen = new Map(sumFrozen(db, filter, by).map((row) => [row.key, row]));
  const keys = [...new Set([...open.keys(), ...frozen.keys()])];
  const nameOf = by === 'region' ? regionNames(db) : namesOf(db, by, keys);
  const rows = keys.map((key): SummaryRow => {
    const [done, rest] = [frozen.get(key), open.get(key)];
    const { lines = 0, amount = 0, tax = 0, reversed = 0, base = 0 } = done ?? {};
    return {
      key,
      name: nameOf(key)?.name ?? null,
      base: base + (rest?.base ?? 0),
      frozen: { lines, amount, tax, reversed },
      provisional: {
        ...{ lines: rest?.lines ?? 0, amount: rest?.amount ?? 0, tax: rest?.tax ?? 0 },
        gaps: rest?.gaps ?? 0,
      },
    };
  });
  const total = ({ frozen: f, provisional: p }: SummaryRow): number => f.amount + p.amount;
  rows.sort((a, b) => total(b) - total(a) || (a.key ?? 0) - (b.key ?? 0));
  return { ...toldOf(db, known), rows };
}

export function toldOf(db: Reader, { rules, tax }: Known): Told {
  const taxSettled = tax.pkp !== null && tax.unsettled.length === 0;
  return { asOf: findAsOf(db, ENTITIES), fromCentral: rules.origin === 'central', taxSettled };
}

export function findLines(db: Reader, { now, ...asked }: AskedList & { now: Instant }) {
  const filter = listFilterOf(db, asked);
  const known = knownOn(db, dayOfInstant(now));
  const rows = priced(db, listLines(db, filter, asked), known);
  return { ...toldOf(db, known), total: countLines(db, filter), rows };
}

const LINES_AT_ONCE = 2_000;

/** Every line of the list, and the moment that it is true for. */
export function eachLine(db: Reader, { now, ...asked }: AskedList & { now: Instant }) {
  const known = knownOn(db, dayOfInstant(now));
  const listed = listLines(db, listFilterOf(db, asked), { ...asked, offset: 0, limit: -1 });
  function* rows(): Generator<LineRow> {
    for (let at = 0; at < listed.length; at += LINES_AT_ONCE) {
      yield* priced(db, listed.slice(at, at + LINES_AT_ONCE), known);
    }
  }
  return { ...toldOf(db, known), rows: rows() };
}

function listFilterOf(db: Reader, asked: AskedList): ListFilter {
  return { ...filterOf(db, asked), state: asked.state, search: asked.search };
}

function priced(db: Reader, listed: readonly ListedLine[], known: Known): LineRow[] {
  const orders = [...new Set(listed.map(({ order_id }) => order_id))];
  return rowsOf(db, listed, {
    frozen: Map.groupBy(frozenOfOrders(db, orders), ({ line_id }) => line_id),
    open: priceOrders(db, orders, known),
  });
}

interface Found {
  frozen: Map<number, FrozenLine[]>;
  open: ReturnType<typeof priceOrders>;
}

function rowsOf(
  db: Reader,
  listed: readonly { line_id: number; order_id: number }[],
  { frozen, open }: Found,
): LineRow[] {
  const rules = frozenRules(db);
  const bare = listed.map(({ line_id, order_id }): Bare => {
    const done = frozen.get(line_id) ?? [];
    const price = done.find(({ charge, seq }) => charge === 'commission' && seq === 0);
    const now = open.lines.get(line_id);
    const why = open.unpriced.get(line_id) ?? null;
    const one = now?.charges.find(({ charge }) => charge === 'commission');
    const fees = done.filter(({ charge }) => charge !== 'pph22');
    const rule = price === undefined ? one?.rule : rules.get(price.rule);
    const charges =
      price === undefined ? (now?.charges ?? []) : fees.filter(({ seq }) => seq === 0);
    const sum = (of: readonly { amount: number }[]): number =>
      of.reduce((total, { amount }) => total + amount, 0);
    return {
      id: line_id,
      orderId: order_id,
      orderDay: price?.order_day ?? now?.line.day ?? '',
      vendorId: price?.vendor_id ?? now?.line.vendorId ?? null,
      productId: price?.product_id ?? now?.line.productId ?? null,
      categoryId: price?.category_id ?? now?.line.categoryId ?? null,
      state: stateOf(price, now),
      why: now !== undefined && price === undefined && one?.rule == null ? ('gap' as const) : why,
      rule: rule == null ? null : ruleShown(rule),
      base: price?.base ?? now?.line.base ?? 0,
      amount: sum(charges),
      tax: charges.reduce((total, { tax }) => total + tax, 0),
      reversed: sum(fees.filter(({ seq }) => seq > 0)),
    };
  });
  return withNames(db, bare);
}

type Bare = Omit<LineRow, 'order' | 'vendor' | 'product' | 'category'> & {
  vendorId: number | null;
  productId: number | null;
  categoryId: number | null;
};

function withNames(db: Reader, bare: readonly Bare[]): LineRow[] {
  const orderOf = namesOf(
    db,
    'order',
    bare.map(({ orderId }) => orderId),
  );
  const vendorOf = namesOf(
    db,
    'vendor',
    bare.map(({ vendorId }) => vendorId),
  );
  const productOf = namesOf(
    db,
    'product',
    bare.map(({ productId }) => productId),
  );
  const categoryOf = namesOf(
    db,
    'category',
    bare.map(({ categoryId }) => categoryId),
  );
  return bare.map(({ vendorId, productId, categoryId, ...row }) => ({
    ...row,
    order: orderOf(row.orderId).name,
    vendor: vendorOf(vendorId),
    product: productOf(productId),
    category: categoryOf(categoryId),
  }));
}

function stateOf(price: unknown, now: unknown): LineRow['state'] {
  if (price !== undefined) return 'frozen';
  return now === undefined ? 'unpriced' : 'provisional';
}

function filterOf(db: Reader, { period, vendorId, categoryId, provinceId }: Asked): LineFilter {
  const categories = categoryId === null ? null : categoryId === 0 ? [] : withBelow(db, categoryId);
  return { period, vendorId, categories, provinceId };
}

/** A category and all that lies below it. */
function withBelow(db: Reader, top: number): number[] {
  const below = [...categoryPaths(db)].filter(([id, path]) => id !== top && path.includes(top));
  return [top, ...below.map(([id]) => id)];
}
