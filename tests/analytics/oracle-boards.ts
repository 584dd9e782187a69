import { IDR } from '../support/a-replica.ts';
import { calendarKeys, dayOf } from './oracle-days.ts';
import type { Asked, Entry, Known } from './oracle-entry.ts';
import { figureOf, placeOfProvince, provinceCodes } from './oracle-places.ts';

/*
 * What the boards of regions, vendors, products, customers and shipments count beside the facts of oracle-facts.ts. As
 * there: plain loops over raw rows.
 */

const DAY_MS = 86_400_000;
const nothing = { at: 0, id: 0, currency: IDR, order: null, customer: null, total: 0, subtotal: 0 };

const dayBeside = (day: string, step: number): string =>
  new Date(Date.parse(day) + step * DAY_MS).toISOString().slice(0, 10);
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

function ownSales(oracle: Known, from: string, to: string): Entry[] {
  return oracle.sales().filter(({ currency, keys: { day = '' } }) => {
    return currency === IDR && day >= from && day <= to;
  });
}

function figures(figure: string) {
  return (_oracle: Known, { from, to }: Asked): Entry[] =>
    provinceCodes.map((code) => {
      const amount = figureOf(figure, code, to);
      return {
        ...nothing,
        sums: { amount: amount ?? 0, missing: amount === null ? 1 : 0 },
        keys: { day: from, province: code, vendor_province: code, ...placeOfProvince(code) },
      };
    });
}

function home({ market, productKeys, provinceOf }: Known, { from }: Asked): Entry[] {
  const vendors = new Set([
    ...market.partners.filter(({ supplier_rank }) => supplier_rank > 0).map(({ id }) => `${id}`),
    ...market.profiles.map(({ partner_id }) => `${partner_id}`),
    ...market.products.map(({ id }) => productKeys(id).vendor),
  ]);
  vendors.delete('unknown');
  return [...vendors].map((vendor) => ({
    ...nothing,
    keys: { day: from, vendor, vendor_province: provinceOf(Number(vendor)) },
  }));
}

function vendorShipments(oracle: Known): Entry[] {
  const { market, find, goodsKeys } = oracle;
  return market.shipments
    .filter(({ state, direction }) => state === 'done' && direction === 'outgoing')
    .flatMap((one) => {
      if (one.done_at === null) return [];
      const lines = find
        .linesOf(one.order_id)
        .filter(({ display_kind }) => display_kind === null)
        .filter(({ is_delivery, is_down_payment }) => is_delivery + is_down_payment === 0);
      const vendors = new Set(
        lines.map(({ variant_id, vendor_id }) => goodsKeys(variant_id, vendor_id).vendor),
      );
      const done = one.done_at;
      return [...(vendors.size === 0 ? ['unknown'] : vendors)].map((vendor) => ({
        ...nothing,
        sums: {
          due: one.due_at === null ? 0 : 1,
          on_time: one.due_at !== null && done <= one.due_at ? 1 : 0,
        },
        keys: {
          ...calendarKeys(dayOf(done)),
          vendor,
          carrier: `${one.carrier_id ?? 'unknown'}`,
        },
      }));
    });
}

function overdue({ market, find, placeOf }: Known): Entry[] {
  return market.shipments
    .filter(({ state, direction }) => direction === 'outgoing' && !/done|cancel/.test(state))
    .flatMap((one) => {
      if (one.due_at === null || one.due_at >= (market.shipmentsAsOf ?? Infinity)) return [];
      const keys = {
        ...calendarKeys(dayOf(one.due_at)),
        ...placeOf(find.order(one.order_id)?.partner_id ?? null),
        carrier: `${one.carrier_id ?? 'unknown'}`,
        shipment: `${one.id}`,
      };
      return [{ ...nothing, keys }];
    });
}

function delivery({ market, find, placeOf, methodOf }: Known): Entry[] {
  return market.orders
    .filter(({ state, ordered_at }) => state === 'sale' && ordered_at !== null)
    .flatMap((order) =>
      find
        .linesOf(order.id)
        .filter(({ is_delivery, display_kind }) => is_delivery === 1 && display_kind === null)
        .map((line) => ({
          ...nothing,
          total: line.total_minor,
          currency: line.currency_id,
          keys: {
            ...calendarKeys(dayOf(order.ordered_at ?? 0)),
            ...placeOf(order.partner_id),
            carrier: `${order.carrier_id ?? 'unknown'}`,
            payment_method: methodOf(order.id),
          },
        })),
    );
}

/** Lines stand under the first day of the period: what they count has no calendar. */
const on = (day: string) => (line: Entry) => ({ ...line, keys: { ...line.keys, day } });

function saleBefore(oracle: Known, { from, to }: Asked): Entry[] {
  const length = daysFrom(from, to) + 1;
  return ownSales(oracle, dayBeside(from, -length), dayBeside(from, -1)).map(on(from));
}

const ofProduct = ({ keys }: Entry): boolean => keys.product !== 'unknown';
const productsOf = (lines: readonly Entry[]) => new Set(lines.map(({ keys }) => keys.product));

function newProducts(oracle: Known, { from, to }: Asked): Entry[] {
  const known = productsOf(ownSales(oracle, '', dayBeside(from, -1)));
  return ownSales(oracle, from, to)
    .filter((line) => ofProduct(line) && !known.has(line.keys.product))
    .map(on(from));
}

function stoppedProducts(oracle: Known, asked: Asked): Entry[] {
  const sold = productsOf(ownSales(oracle, asked.from, asked.to));
  return saleBefore(oracle, asked).filter(
    (line) => ofProduct(line) && !sold.has(line.keys.product),
  );
}

function lowStock(oracle: Known, { from, to }: Asked): Entry[] {
  const { market, find, productKeys } = oracle;
  const lines = ownSales(oracle, dayBeside(to, -29), to).filter(ofProduct);
  return [...Map.groupBy(lines, ({ keys }) => keys.product ?? '')].flatMap(([product, of]) => {
    const sold = of.reduce((sum, { units = 0 }) => sum + units, 0);
    const stocks = market.stocks.filter(
      ({ variant_id }) => `${find.variant(variant_id)?.product_id}` === product,
    );
    if (stocks.length === 0 || sold <= 0) return [];
    const available = stocks.reduce((sum, one) => sum + one.quantity_micro - one.reserved_micro, 0);
    const lacking = Math.trunc((sold * 14) / 30) - available;
    const keys = { day: from, product, ...productKeys(Number(product)) };
    return lacking > 0 ? [{ ...nothing, sums: { sold, available, lacking }, keys }] : [];
  });
}

function rfm(oracle: Known, { from, to: last }: Asked): Entry[] {
  const isMonthEnd = dayBeside(last, 1).endsWith('-01');
  const to = isMonthEnd ? last : dayBeside(`${last.slice(0, 7)}-01`, -1);
  const customers = Map.groupBy(ownSales(oracle, dayBeside(to, -364), to), (one) => one.customer);
  return [...customers.values()].map((lines) => {
    const last =
      lines
        .map(({ keys }) => keys.day ?? '')
        .sort()
        .at(-1) ?? '';
    const orders = new Set(lines.map(({ order }) => order)).size;
    const amount = lines.reduce((sum, { total }) => sum + total, 0);
    const rfm_segment = segmentOf(daysFrom(last, to), orders, amount);
    return { ...nothing, sums: { orders, amount }, keys: { day: from, rfm_segment } };
  });
}

function segmentOf(ago: number, orders: number, minor: number): string {
  if (ago < 30 && orders >= 4 && minor >= 100_000_000) return 'champions';
  if (ago < 90 && orders >= 3) return 'loyal';
  if (ago < 90 && minor >= 200_000_000) return 'big_spenders';
  if (ago < 30) return 'recent';
  if (ago < 90) return 'promising';
  return orders >= 3 ? 'at_risk' : 'sleeping';
}

function cycles({ market }: Known): Entry[] {
  return market.cycles
    .filter(({ outcome }) => outcome === 'done' || outcome === 'failed')
    .map(({ started_at, outcome }) => ({
      ...nothing,
      sums: { done: outcome === 'done' ? 1 : 0 },
      keys: calendarKeys(dayOf(started_at)),
    }));
}

export const boardFacts = {
  population: figures('population'),
  registered_umkm: figures('registered_umkm'),
  online_sellers: figures('online_sellers'),
  target_gmv: figures('target_gmv'),
  home,
  vendor_shipment: vendorShipments,
  cancelled_goods: (oracle: Known) => oracle.sales('cancel'),
  overdue,
  delivery,
  sale_before: saleBefore,
  new_product: newProducts,
  stopped_product: stoppedProducts,
  low_stock: lowStock,
  rfm,
  cycle: cycles,
};
