import type { Model, Options } from '../schema/field.ts';
import {
  boolean,
  char,
  datetime,
  integer,
  many2many,
  many2one,
  monetary,
  selection,
  text,
} from '../schema/field.ts';

const codes: Options = [
  ['none', 'No Provider Set'],
  ['midtrans', 'Midtrans'],
  ['dana', 'DANA'],
  ['ovo', 'OVO'],
  ['gopay', 'GoPay'],
  ['bank_transfer', 'Bank Transfer'],
  ['qris', 'QRIS'],
];

export const transaction: Model = {
  name: 'payment.transaction',
  label: 'Payment Transaction',
  order: 'id desc',
  display: 't.reference',
  fields: {
    provider_id: many2one('payment.provider', 'Provider', { required: true, readonly: true }),
    provider_code: selection('Provider Code', codes, {
      readonly: true,
      sql: '(select p.code from payment_provider p where p.id = t.provider_id)',
    }),
    company_id: many2one('res.company', 'Company', { readonly: true }),
    payment_method_id: many2one('payment.method', 'Payment Method', {
      required: true,
      readonly: true,
    }),
    payment_method_code: char('Payment Method Code', {
      readonly: true,
      sql: '(select m.code from payment_method m where m.id = t.payment_method_id)',
    }),
    reference: char('Reference', {
      required: true,
      readonly: true,
      unique: 'payment_transaction_reference_uniq',
    }),
    provider_reference: char('Provider Reference', { readonly: true }),
    amount: monetary('Amount', { required: true, readonly: true }),
    currency_id: many2one('res.currency', 'Currency', { required: true, readonly: true }),
    state: selection(
      'Status',
      [
        ['draft', 'Draft'],
        ['pending', 'Pending'],
        ['authorized', 'Authorized'],
        ['done', 'Confirmed'],
        ['cancel', 'Canceled'],
        ['error', 'Error'],
      ],
      { required: true, readonly: true, default: 'draft' },
    ),
    state_message: text('Message', { readonly: true }),
    last_state_change: datetime('Last State Change Date', { readonly: true }),
    operation: selection(
      'Operation',
      [
        ['online_redirect', 'Online payment with redirection'],
        ['online_direct', 'Online direct payment'],
        ['online_token', 'Online payment by token'],
        ['validation', 'Validation of the payment method'],
        ['offline', 'Offline payment by token'],
        ['refund', 'Refund'],
      ],
      { readonly: true },
    ),
    source_transaction_id: many2one('payment.transaction', 'Source Transaction', {
      readonly: true,
    }),
    is_post_processed: boolean('Is Post-processed'),
    partner_id: many2one('res.partner', 'Customer', { required: true, readonly: true }),
    payment_id: many2one('account.payment', 'Payment', { readonly: true }),
    invoice_ids: many2many('account.move', 'Invoices', { readonly: true }),
    sale_order_ids: many2many('sale.order', 'Sales Orders', {
      readonly: true,
      link: {
        table: 'sale_order_transaction_rel',
        own: 'transaction_id',
        other: 'sale_order_id',
      },
    }),
  },
};

export const provider: Model = {
  name: 'payment.provider',
  label: 'Payment Provider',
  order: 'state desc, sequence, name',
  display: 't.name',
  fields: {
    name: char('Name', { required: true }),
    sequence: integer('Sequence'),
    code: selection('Code', codes, { required: true, default: 'none' }),
    state: selection(
      'State',
      [
        ['disabled', 'Disabled'],
        ['enabled', 'Enabled'],
        ['test', 'Test Mode'],
      ],
      { required: true, default: 'disabled' },
    ),
    is_published: boolean('Published'),
    company_id: many2one('res.company', 'Company', { required: true }),
    main_currency_id: many2one('res.currency', 'Currency', {
      readonly: true,
      sql: '(select c.currency_id from res_company c where c.id = t.company_id)',
    }),
    module_state: selection(
      'Installation State',
      [
        ['uninstallable', 'Uninstallable'],
        ['uninstalled', 'Not Installed'],
        ['installed', 'Installed'],
        ['to upgrade', 'To be upgraded'],
        ['to remove', 'To be removed'],
        ['to install', 'To be installed'],
      ],
      { readonly: true, default: 'installed' },
    ),
  },
};

export const method: Model = {
  name: 'payment.method',
  label: 'Payment Method',
  order: 'active desc, sequence, name',
  display: 't.name',
  fields: {
    name: char('Name', { required: true }),
    code: char('Code', { required: true }),
    sequence: integer('Sequence'),
    active: boolean('Active', { default: true }),
    provider_ids: many2many('payment.provider', 'Providers'),
  },
};
