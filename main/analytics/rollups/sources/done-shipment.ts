import { daysOfInstants } from './reading/days.ts';
import { NO_CURRENCY, shipmentColumns } from './reading/shipments.ts';
import { byDay, type Source, takeColumns, withProvince } from './source.ts';

/** Shipments that left, as facts/trade/done-shipment.ts has them. */
export const doneShipments: Source = {
  id: 'shipment',
  version: 1,
  days: daysOfInstants('central_shipment', 'done_at'),
  read: (db, span, { lookups }) =>
    byDay(lookups.shipments.leftIn(db, span), (some) =>
      withProvince(takeColumns(some, shipmentColumns, NO_CURRENCY), (people) =>
        lookups.customersOf(db, people),
      ),
    ),
};
