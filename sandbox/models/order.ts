import type { Model, Options } from '../schema/field.ts';
import {
  boolean,
  char,
  datetime,
  html,
  many2many,
  many2one,
  monetary,
  one2many,
  selection,
} from '../schema/field.ts';

export const orderStates: Options = [
  ['draft', 'Quotation'],
  ['sent', 'Quotation Sent'],
  ['sale', 'Sales Order'],
  ['cancel', 'Cancelled'],
];

export const order: Model = {
  name: 'sale.order',
  label: 'Sales Order',
  order: 'date_order desc, id desc',
  display: 't.name',
  fields: {
    name: char('Order Reference', { required: true, default: 'New' }),
    company_id: many2one('res.company', 'Company', { required: true }),
    partner_id: many2one('res.partner', 'Customer', { required: true, index: true }),
    state: selection('Status', orderStates, { readonly: true, default: 'draft' }),
    locked: boolean('Locked'),
    client_order_ref: char('Customer Reference'),
    create_date: datetime('Creation Date', { readonly: true }),
    commitment_date: datetime('Delivery Date'),
    date_order: datetime('Order Date', { required: true }),
    origin: char('Source Document'),
    note: html('Terms and conditions'),
    partner_invoice_id: many2one('res.partner', 'Invoice Address', { required: true }),
    partner_shipping_id: many2one('res.partner', 'Delivery Address', { required: true }),
    pricelist_id: many2one('product.pricelist', 'Pricelist'),
    currency_id: many2one('res.currency', 'Currency', { readonly: true }),
    user_id: many2one('res.users', 'Salesperson'),
    team_id: many2one('crm.team', 'Sales Team'),
    order_line: one2many('sale.order.line', 'Order Lines', { inverse: 'order_id' }),
    amount_untaxed: monetary('Untaxed Amount', { readonly: true }),
    amount_tax: monetary('Taxes', { readonly: true }),
    amount_total: monetary('Total', { readonly: true }),
    amount_undiscounted: monetary('Amount Before Discount', {
      readonly: true,
      sql: `(select coalesce(sum(l.price_unit * l.product_uom_qty), 0)
        from sale_order_line l where l.order_id = t.id)`,
    }),
    invoice_ids: many2many('account.move', 'Invoices', {
      readonly: true,
      sql: `select distinct l.order_id, m.move_id from sale_order_line l
        join sale_order_line_invoice_rel r on r.order_line_id = l.id
        join account_move_line m on m.id = r.invoice_line_id
        where l.order_id in (select value from json_each(?))`,
    }),
    invoice_status: selection(
      'Invoice Status',
      [
        ['upselling', 'Upselling Opportunity'],
        ['invoiced', 'Fully Invoiced'],
        ['to invoice', 'To Invoice'],
        ['no', 'Nothing to Invoice'],
      ],
      { readonly: true, default: 'no' },
    ),
    transaction_ids: many2many('payment.transaction', 'Transactions', {
      readonly: true,
      link: {
        table: 'sale_order_transaction_rel',
        own: 'sale_order_id',
        other: 'transaction_id',
      },
    }),
    carrier_id: many2one('delivery.carrier', 'Delivery Method'),
    picking_ids: one2many('stock.picking', 'Transfers', { inverse: 'sale_id' }),
    delivery_status: selection(
      'Delivery Status',
      [
        ['pending', 'Not Delivered'],
        ['partial', 'Partially Delivered'],
        ['full', 'Fully Delivered'],
      ],
      { readonly: true },
    ),
    effective_date: datetime('Effective Date', { readonly: true }),
    website_id: many2one('website', 'Website', { readonly: true }),
  },
};
