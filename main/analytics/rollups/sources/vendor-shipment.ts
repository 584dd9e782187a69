import { daysOfInstants } from './reading/days.ts';
import type { Lookups } from './reading/lookups.ts';
import { NO_CURRENCY, shipmentColumns } from './reading/shipments.ts';
import { byDay, type DayRows, type Source, takeColumns } from './source.ts';

/**
 * Shipments that left, with the goods lines of their orders. `leads` is 1 at one line of each vendor in a shipment:
 * those are what facts/vendors/vendor-shipment.ts has.
 */
export const vendorShipments: Source = {
  id: 'vendor_shipment',
  version: 1,
  days: daysOfInstants('central_shipment', 'done_at'),
  read: (db, span, { lookups }) =>
    byDay(lookups.shipments.leftIn(db, span), (some) => {
      const shipments = takeColumns(some, shipmentColumns, NO_CURRENCY);
      const { order = none } = shipments.columns;
      return linesOf(
        shipments,
        lookups.sold.placesOf(db, order, (...of) => lookups.goodsOf(...of)),
      );
    }),
};

const none = new Float64Array(0);

const names = ['product', 'vendor', 'leads', 'is_due', 'is_on_time'] as const;

/** A shipment of no goods is of no product and no vendor. */
function linesOf(
  { rows, columns: { order = none, is_due = none, is_on_time = none } }: DayRows,
  places: ReturnType<Lookups['sold']['placesOf']>,
): DayRows {
  const lines: Record<(typeof names)[number], number[]> = {
    ...{ product: [], vendor: [], leads: [], is_due: [], is_on_time: [] },
  };
  for (let row = 0; row < rows; row += 1) {
    const id = order[row] ?? 0;
    const first = lines.vendor.length;
    const place = places.get(id);
    let at = place?.first ?? 0;
    do {
      const vendor = place?.goods.vendor[at] ?? 0;
      lines.leads.push(lines.vendor.includes(vendor, first) ? 0 : 1);
      lines.vendor.push(vendor);
      lines.product.push(place?.goods.product[at] ?? 0);
      lines.is_due.push(is_due[row] ?? 0);
      lines.is_on_time.push(is_on_time[row] ?? 0);
      at += 1;
    } while (place?.goods.order_id[at] === id);
  }
  const columns = Object.entries(lines).map(([name, values]) => [name, Float64Array.from(values)]);
  return { rows: lines.vendor.length, columns: Object.fromEntries(columns), foreign: [] };
}
