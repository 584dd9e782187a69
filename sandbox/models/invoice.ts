import type { Model, Options } from '../schema/field.ts';
import {
  char,
  date,
  float,
  integer,
  many2many,
  many2one,
  monetary,
  one2many,
  selection,
} from '../schema/field.ts';

const moveStates: Options = [
  ['draft', 'Draft'],
  ['posted', 'Posted'],
  ['cancel', 'Cancelled'],
];

const moveTypes: Options = [
  ['entry', 'Journal Entry'],
  ['out_invoice', 'Customer Invoice'],
  ['out_refund', 'Customer Credit Note'],
  ['in_invoice', 'Vendor Bill'],
  ['in_refund', 'Vendor Credit Note'],
  ['out_receipt', 'Sales Receipt'],
  ['in_receipt', 'Purchase Receipt'],
];

export const move: Model = {
  name: 'account.move',
  label: 'Journal Entry',
  order: 'date desc, name desc, invoice_date desc, id desc',
  display: "coalesce(t.name, '*' || t.id)",
  fields: {
    name: char('Number'),
    ref: char('Reference'),
    date: date('Date', { required: true }),
    state: selection('Status', moveStates, { required: true, readonly: true, default: 'draft' }),
    move_type: selection('Type', moveTypes, { required: true, readonly: true, default: 'entry' }),
    journal_id: many2one('account.journal', 'Journal', { required: true, default: 1 }),
    company_id: many2one('res.company', 'Company'),
    line_ids: one2many('account.move.line', 'Journal Items', { inverse: 'move_id' }),
    invoice_line_ids: one2many('account.move.line', 'Invoice lines', {
      inverse: 'move_id',
      where: "c.display_type in ('product', 'line_section', 'line_note')",
    }),
    invoice_date: date('Invoice/Bill Date'),
    invoice_date_due: date('Due Date'),
    partner_id: many2one('res.partner', 'Partner'),
    payment_reference: char('Payment Reference'),
    currency_id: many2one('res.currency', 'Currency', { required: true, default: 12 }),
    amount_untaxed: monetary('Untaxed Amount', { readonly: true }),
    amount_tax: monetary('Tax', { readonly: true }),
    amount_total: monetary('Total', { readonly: true }),
    amount_residual: monetary('Amount Due', { readonly: true }),
    amount_total_signed: monetary('Total Signed', { readonly: true }),
    payment_state: selection(
      'Payment Status',
      [
        ['not_paid', 'Not Paid'],
        ['in_payment', 'In Payment'],
        ['paid', 'Paid'],
        ['partial', 'Partially Paid'],
        ['reversed', 'Reversed'],
        ['invoicing_legacy', 'Invoicing App Legacy'],
      ],
      { readonly: true, default: 'not_paid' },
    ),
    reversed_entry_id: many2one('account.move', 'Reversal of', { readonly: true, index: true }),
    reversal_move_id: one2many('account.move', 'Reversal Move', { inverse: 'reversed_entry_id' }),
    invoice_user_id: many2one('res.users', 'Salesperson'),
    invoice_origin: char('Origin', { readonly: true }),
  },
};

export const moveLine: Model = {
  name: 'account.move.line',
  label: 'Journal Item',
  order: 'date desc, id',
  display:
    "(select m.name || ' ' from account_move m where m.id = t.move_id) || coalesce(t.name, '')",
  fields: {
    move_id: many2one('account.move', 'Journal Entry', {
      required: true,
      readonly: true,
      cascade: true,
      index: true,
    }),
    company_id: many2one('res.company', 'Company', { readonly: true }),
    parent_state: selection('Status', moveStates, { readonly: true }),
    date: date('Date', { readonly: true }),
    sequence: integer('Sequence', { default: 10 }),
    move_type: selection('Type', moveTypes, {
      readonly: true,
      sql: '(select m.move_type from account_move m where m.id = t.move_id)',
    }),
    account_id: many2one('account.account', 'Account'),
    name: char('Label'),
    debit: monetary('Debit'),
    credit: monetary('Credit'),
    balance: monetary('Balance'),
    amount_currency: monetary('Amount in Currency'),
    currency_id: many2one('res.currency', 'Currency', { required: true, default: 12 }),
    partner_id: many2one('res.partner', 'Partner'),
    tax_ids: many2many('account.tax', 'Taxes'),
    amount_residual: monetary('Residual Amount', { readonly: true }),
    display_type: selection(
      'Display Type',
      [
        ['product', 'Product'],
        ['cogs', 'Cost of Goods Sold'],
        ['tax', 'Tax'],
        ['discount', 'Discount'],
        ['rounding', 'Rounding'],
        ['payment_term', 'Payment Term'],
        ['line_section', 'Section'],
        ['line_note', 'Note'],
        ['epd', 'Early Payment Discount'],
      ],
      { required: true, default: 'product' },
    ),
    product_id: many2one('product.product', 'Product'),
    quantity: float('Quantity'),
    price_unit: float('Unit Price'),
    price_subtotal: monetary('Subtotal', { readonly: true }),
    price_total: monetary('Total', { readonly: true }),
    discount: float('Discount (%)'),
    sale_line_ids: many2many('sale.order.line', 'Sales Order Lines', {
      readonly: true,
      link: {
        table: 'sale_order_line_invoice_rel',
        own: 'invoice_line_id',
        other: 'order_line_id',
      },
    }),
  },
};
