import { IDR } from '../support/a-replica.ts';
import { boardFacts } from './oracle-boards.ts';
import { calendarKeys, dayOf } from './oracle-days.ts';
import type { Asked, Entry, Known, MoreFact } from './oracle-entry.ts';
import { paperFacts } from './oracle-papers.ts';
import { stepsTo } from './oracle-places.ts';

/*
 * The facts beside those of oracle.ts: shipments, failed payments, baskets, customers and vendors over all history,
 * stock and ratings. As there: plain loops over raw rows.
 */

/** What of these hangs on the period as such, and not only on which days lie in it. */
const OF_PERIOD: readonly string[] = [
  ...['stock', 'trail', 'vendor_month', 'home', 'sale_before', 'rfm'],
  ...['new_product', 'stopped_product', 'low_stock'],
  ...['duty', 'duty_month', 'at_risk', 'at_risk_line', 'ended', 'running_out'],
  ...['population', 'registered_umkm', 'online_sellers', 'target_gmv'],
];

export function isMoreFact(fact: string): fact is MoreFact {
  return Object.hasOwn(moreFacts, fact);
}

export function isOfPeriod(fact: string): boolean {
  return OF_PERIOD.includes(fact);
}

const nothing = { at: 0, id: 0, currency: IDR, order: null, customer: null, total: 0, subtotal: 0 };

function shipments({ market, find, placeOf }: Known): Entry[] {
  return market.shipments
    .filter(({ state, direction }) => state === 'done' && direction === 'outgoing')
    .filter(({ done_at }) => done_at !== null)
    .map((one) => {
      const order = find.order(one.order_id);
      const done = one.done_at ?? 0;
      return {
        ...nothing,
        sums: {
          due: one.due_at === null ? 0 : 1,
          on_time: one.due_at !== null && done <= one.due_at ? 1 : 0,
        },
        keys: {
          ...calendarKeys(dayOf(done)),
          carrier: `${one.carrier_id ?? 'unknown'}`,
          ...placeOf(order?.partner_id ?? null),
        },
      };
    });
}

function failedPayments({ market, methodName }: Known): Entry[] {
  return market.payments
    .filter(({ state, operation }) => ['cancel', 'error'].includes(state) && operation !== 'refund')
    .map((one) => ({
      ...nothing,
      currency: one.currency_id,
      keys: {
        ...calendarKeys(dayOf(one.changed_at ?? 0)),
        payment_method: methodName(one.method_code),
      },
    }));
}

function ownSales(oracle: Known): Entry[] {
  return oracle.sales().filter(({ currency }) => currency === IDR);
}

function baskets(oracle: Known): Entry[] {
  const orders = Map.groupBy(ownSales(oracle), ({ order }) => order);
  return [...orders.values()].map((lines) => {
    const total = lines.reduce((sum, line) => sum + line.total, 0);
    const day = lines[0]?.keys.day ?? '';
    return {
      ...nothing,
      total,
      keys: {
        ...calendarKeys(day),
        basket_lines: `${Math.min(20, lines.length)}`,
        basket_value: `${stepsTo(total)}`,
      },
    };
  });
}

/** Days on which each customer ordered, one for each order, in order. */
function daysOfCustomers(oracle: Known): string[][] {
  const customers = Map.groupBy(ownSales(oracle), ({ customer }) => customer);
  return [...customers.values()].map((lines) => {
    const orders = new Map(lines.map(({ order, keys }) => [order, keys.day ?? '']));
    return [...orders.values()].sort();
  });
}

function seconds(oracle: Known): Entry[] {
  return daysOfCustomers(oracle).flatMap(([first = '', second]) => {
    if (second === undefined) return [];
    const gap = (Date.parse(second) - Date.parse(first)) / 86_400_000;
    return [{ ...nothing, sums: { gap }, keys: calendarKeys(second) }];
  });
}

function cohorts(oracle: Known): Entry[] {
  return daysOfCustomers(oracle).flatMap((days) => {
    const cohort_month = days[0]?.slice(0, 7) ?? '';
    const months = new Set(days.map((day) => day.slice(0, 7)));
    return [...months].map((month) => {
      const first = days.find((day) => day.startsWith(month)) ?? '';
      return { ...nothing, keys: { ...calendarKeys(first), cohort_month } };
    });
  });
}

function ratings({ market, productKeys }: Known): Entry[] {
  return market.ratings.map((one) => {
    const product = one.subject_model === 'product.template' ? one.subject_id : null;
    return {
      ...nothing,
      sums: { stars: one.rating_micro, answered: one.response ? 1 : 0 },
      keys: {
        ...calendarKeys(dayOf(one.created_at ?? 0)),
        ...productKeys(product),
        product: `${product ?? 'unknown'}`,
      },
    };
  });
}

function stock({ market, goodsKeys }: Known, { from }: Asked): Entry[] {
  return market.stocks.map((one) => ({
    ...nothing,
    sums: { held: one.quantity_micro, reserved: one.reserved_micro },
    keys: { ...goodsKeys(one.variant_id, null), day: from },
  }));
}

/** Goods lines of the thirty days that end with the period. */
function trail(oracle: Known, { from, to }: Asked): Entry[] {
  const first = new Date(Date.parse(to) - 29 * 86_400_000).toISOString().slice(0, 10);
  return ownSales(oracle)
    .filter(({ keys: { day = '' } }) => day >= first && day <= to)
    .map((line) => ({ ...line, keys: { ...line.keys, day: from } }));
}

function vendorSales(oracle: Known): Entry[] {
  return ownSales(oracle).filter(({ keys }) => keys.vendor !== 'unknown');
}

function firstSales(oracle: Known): Entry[] {
  const vendors = Map.groupBy(vendorSales(oracle), ({ keys }) => keys.vendor ?? '');
  return [...vendors].map(([vendor, lines]) => {
    const day = lines.map(({ keys }) => keys.day ?? '').sort()[0] ?? '';
    return { ...nothing, keys: { ...calendarKeys(day), vendor } };
  });
}

function vendorMonths(oracle: Known, { from, to }: Asked): Entry[] {
  const active = new Set(vendorSales(oracle).map(({ keys }) => `${keys.vendor} ${keys.month}`));
  const vendors = new Set([...active].map((one) => one.split(' ')[0] ?? ''));
  const entries: Entry[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = monthBeside(month, 1)) {
    for (const vendor of vendors) {
      const is = active.has(`${vendor} ${month}`) ? 1 : 0;
      const was = active.has(`${vendor} ${monthBeside(month, -1)}`) ? 1 : 0;
      const sums = { is, was, both: is * was };
      if (is + was > 0) entries.push({ ...nothing, sums, keys: { day: from, month, vendor } });
    }
  }
  return entries;
}

function monthBeside(month: string, step: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index - 1 + step, 1)).toISOString().slice(0, 7);
}

export const moreFacts = {
  ...boardFacts,
  ...paperFacts,
  shipment: shipments,
  failed: failedPayments,
  basket: baskets,
  second: seconds,
  cohort: cohorts,
  rating: ratings,
  stock,
  trail,
  first_sale: firstSales,
  vendor_month: vendorMonths,
} satisfies Record<MoreFact, unknown>;
