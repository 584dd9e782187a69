import type * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type {
  OrderDetail,
  OrderRow,
  orderQuery,
} from '../../../shared/contract/orders.contract.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import { findAsOf } from '../../platform/freshness/freshness.store.ts';
import { listPaymentMethods, listProvinces } from '../../platform/names/names.store.ts';
import { codesOfPaymentMethod } from '../../platform/names/payment-methods.ts';
import {
  listOrderInvoices,
  listOrderLines,
  listOrderPayments,
  listOrderShipments,
} from './order-detail.store.ts';
import { orderDetailOf } from './order-detail.ts';
import { orderRowOf } from './order-row.ts';
import { countOrders, listOrderIds, listOrders, type OrderFilter } from './orders.store.ts';

export type AskedOrders = z.output<typeof orderQuery>;

const listEntities = ['order', 'order_line', 'partner', 'payment', 'shipment'];
const CHUNK = 500;

export function findOrders(
  db: Reader,
  asked: AskedOrders,
): { asOf: Instant | null; total: number; rows: OrderRow[] } {
  const filter = filterOf(asked);
  const ids = listOrderIds(db, filter, asked);
  return {
    asOf: orderAsOf(db),
    total: countOrders(db, filter),
    rows: listOrders(db, ids).map(orderRowOf),
  };
}

/** Every order that matches, looked up some hundreds at a time: an export never holds them all. */
export function* eachOrder(db: Reader, asked: AskedOrders): Generator<OrderRow> {
  const ids = listOrderIds(db, filterOf(asked), { ...asked, offset: 0, limit: null });
  for (let from = 0; from < ids.length; from += CHUNK) {
    yield* listOrders(db, ids.slice(from, from + CHUNK)).map(orderRowOf);
  }
}

export function getOrder(db: Reader, id: number): { asOf: Instant | null; order: OrderDetail } {
  const [order] = listOrders(db, [id]);
  if (order === undefined) throw new Refusal('order.missing', { id });
  return {
    asOf: findAsOf(db, [...listEntities, 'carrier', 'invoice', 'invoice_line']),
    order: orderDetailOf(order, {
      lines: listOrderLines(db, id),
      payments: listOrderPayments(db, id),
      shipments: listOrderShipments(db, id),
      invoices: listOrderInvoices(db, id),
    }),
  };
}

export function listOrderFilters(db: Reader): {
  provinces: { id: number; name: string }[];
  paymentMethods: string[];
} {
  return {
    provinces: listProvinces(db).sort((a, b) => (a.name < b.name ? -1 : 1)),
    paymentMethods: listPaymentMethods(db),
  };
}

export function orderAsOf(db: Reader): Instant | null {
  return findAsOf(db, listEntities);
}

function filterOf(asked: AskedOrders): OrderFilter {
  const { period, states, vendorId, provinceId, paymentMethod } = asked;
  return {
    search: asked.search.trim(),
    period,
    states,
    vendorId,
    provinceId,
    ids: asked.ids,
    methodCodes: paymentMethod === null ? null : codesOfPaymentMethod(paymentMethod),
  };
}
