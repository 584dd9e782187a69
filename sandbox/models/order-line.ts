import type { Model } from '../schema/field.ts';
import {
  boolean,
  float,
  integer,
  many2many,
  many2one,
  monetary,
  selection,
  text,
} from '../schema/field.ts';
import { orderStates } from './order.ts';

export const orderLine: Model = {
  name: 'sale.order.line',
  label: 'Sales Order Line',
  order: 'order_id, sequence, id',
  display: "(select o.name || ' - ' from sale_order o where o.id = t.order_id) || t.name",
  fields: {
    order_id: many2one('sale.order', 'Order Reference', {
      required: true,
      cascade: true,
      index: true,
    }),
    sequence: integer('Sequence', { default: 10 }),
    company_id: many2one('res.company', 'Company', { readonly: true }),
    currency_id: many2one('res.currency', 'Currency', { readonly: true }),
    order_partner_id: many2one('res.partner', 'Customer', { readonly: true }),
    state: selection('Order Status', orderStates, { readonly: true }),
    display_type: selection('Display Type', [
      ['line_section', 'Section'],
      ['line_note', 'Note'],
    ]),
    is_downpayment: boolean('Is a down payment'),
    product_id: many2one('product.product', 'Product', { index: true }),
    product_template_id: many2one('product.template', 'Product Template', {
      sql: '(select v.product_tmpl_id from product_product v where v.id = t.product_id)',
    }),
    name: text('Description', { required: true }),
    product_uom_qty: float('Quantity', { required: true, default: 1 }),
    product_uom: many2one('uom.uom', 'Unit of Measure'),
    tax_id: many2many('account.tax', 'Taxes'),
    price_unit: float('Unit Price', { required: true }),
    discount: float('Discount (%)'),
    price_subtotal: monetary('Subtotal', { readonly: true }),
    price_tax: float('Total Tax', { readonly: true }),
    price_total: monetary('Total', { readonly: true }),
    qty_delivered: float('Delivery Quantity'),
    qty_invoiced: float('Invoiced Quantity', { readonly: true }),
    invoice_lines: many2many('account.move.line', 'Invoice Lines', {
      link: {
        table: 'sale_order_line_invoice_rel',
        own: 'order_line_id',
        other: 'invoice_line_id',
      },
    }),
    is_delivery: boolean('Is a Delivery'),
  },
};
