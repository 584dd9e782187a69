import * as z from 'zod';
import {
  asOf,
  businessDay,
  centralId,
  exportedFile,
  instant,
  language,
  listWindow,
  moneyValue,
  period,
} from './common.ts';
import { exporting, query } from './procedure.ts';

export const orderStates = ['draft', 'sent', 'sale', 'cancel'] as const;
export const orderSorts = ['orderedAt', 'name', 'customer', 'total', 'state'] as const;

export const orderQuery = z.object({
  ...listWindow,
  sort: z.enum(orderSorts).default('orderedAt'),
  period: period.nullable().default(null),
  states: z.array(z.enum(orderStates)).default([]),
  vendorId: centralId.nullable().default(null),
  provinceId: centralId.nullable().default(null),
  paymentMethod: z.string().max(80).nullable().default(null),
  /** These alone; null for all. */
  ids: z.array(centralId).max(500).nullable().default(null),
});
export type OrderQuery = z.input<typeof orderQuery>;

export const orderRow = z.object({
  id: centralId,
  name: z.string(),
  state: z.string(),
  orderedAt: instant.nullable(),
  orderedDay: businessDay.nullable(),
  customer: z.string().nullable(),
  province: z.string().nullable(),
  vendors: z.int(),
  total: moneyValue,
  /** done, authorized, pending, error, cancel, draft; null where no payment was made. */
  payment: z.string().nullable(),
  paymentMethod: z.string().nullable(),
  /** done, assigned, confirmed, waiting, cancel, draft; null where nothing is shipped. */
  shipment: z.string().nullable(),
});
export type OrderRow = z.infer<typeof orderRow>;

export const orderDetail = orderRow.extend({
  customerId: centralId,
  clientRef: z.string().nullable(),
  untaxed: moneyValue,
  tax: moneyValue,
  /** Σ of the lines: what every metric uses. Differs from `total` where the header was written by hand. */
  linesTotal: moneyValue,
  lines: z.array(
    z.object({
      id: centralId,
      name: z.string().nullable(),
      kind: z.enum(['goods', 'delivery', 'down_payment', 'section', 'note']),
      vendorId: centralId.nullable(),
      vendor: z.string().nullable(),
      quantity: z.number(),
      unitPrice: z.number(),
      discountPercent: z.number(),
      subtotal: moneyValue,
      total: moneyValue,
    }),
  ),
  payments: z.array(
    z.object({
      id: centralId,
      reference: z.string(),
      method: z.string().nullable(),
      state: z.string(),
      amount: moneyValue,
      changedAt: instant.nullable(),
      isRefund: z.boolean(),
    }),
  ),
  shipments: z.array(
    z.object({
      id: centralId,
      name: z.string(),
      state: z.string(),
      direction: z.string().nullable(),
      carrier: z.string().nullable(),
      trackingNumber: z.string().nullable(),
      dueAt: instant.nullable(),
      doneAt: instant.nullable(),
      late: z.boolean().nullable(),
    }),
  ),
  invoices: z.array(
    z.object({
      id: centralId,
      name: z.string().nullable(),
      kind: z.string(),
      state: z.string(),
      paymentState: z.string().nullable(),
      invoiceOn: businessDay.nullable(),
      total: moneyValue,
    }),
  ),
});
export type OrderDetail = z.infer<typeof orderDetail>;

export const ordersContract = {
  list: query('order.view')
    .input(orderQuery)
    .output(z.object({ asOf, total: z.int(), rows: z.array(orderRow) })),
  get: query('order.view')
    .input(z.object({ id: centralId }))
    .output(z.object({ asOf, order: orderDetail })),
  filters: query('order.view').output(
    z.object({
      provinces: z.array(z.object({ id: centralId, name: z.string() })),
      paymentMethods: z.array(z.string()),
    }),
  ),
  export: exporting('order.view')
    .input(z.object({ query: orderQuery, language }))
    .output(exportedFile),
};
