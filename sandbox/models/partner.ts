import type { Model } from '../schema/field.ts';
import {
  boolean,
  char,
  html,
  integer,
  many2many,
  many2one,
  one2many,
  selection,
} from '../schema/field.ts';
import { languages, timeZones } from '../schema/languages.ts';

export const partner: Model = {
  name: 'res.partner',
  label: 'Contact',
  order: 'name, id desc',
  display: `case when t.parent_id is not null and t.is_company = 0
    then (select p.name || ', ' from res_partner p where p.id = t.parent_id) else '' end || t.name`,
  fields: {
    name: char('Name'),
    parent_id: many2one('res.partner', 'Related Company', { index: true }),
    child_ids: one2many('res.partner', 'Contact', { inverse: 'parent_id' }),
    ref: char('Reference'),
    lang: selection('Language', languages, { default: 'id_ID' }),
    tz: selection('Timezone', timeZones),
    user_id: many2one('res.users', 'Salesperson'),
    vat: char('Tax ID'),
    comment: html('Notes'),
    category_id: many2many('res.partner.category', 'Tags'),
    active: boolean('Active', { default: true }),
    type: selection(
      'Address Type',
      [
        ['contact', 'Contact'],
        ['invoice', 'Invoice Address'],
        ['delivery', 'Delivery Address'],
        ['other', 'Other Address'],
      ],
      { default: 'contact' },
    ),
    street: char('Street'),
    street2: char('Street2'),
    zip: char('Zip'),
    city: char('City'),
    state_id: many2one('res.country.state', 'State'),
    country_id: many2one('res.country', 'Country'),
    email: char('Email'),
    phone: char('Phone'),
    mobile: char('Mobile'),
    is_company: boolean('Is a Company'),
    company_id: many2one('res.company', 'Company'),
    commercial_partner_id: many2one('res.partner', 'Commercial Entity', { readonly: true }),
    bank_ids: one2many('res.partner.bank', 'Banks', { inverse: 'partner_id' }),
    supplier_rank: integer('Supplier Rank'),
    customer_rank: integer('Customer Rank'),
  },
};

export const bankAccount: Model = {
  name: 'res.partner.bank',
  label: 'Bank Accounts',
  order: 'sequence, id',
  display: 't.acc_number',
  fields: {
    active: boolean('Active', { default: true }),
    acc_number: char('Account Number', { required: true }),
    acc_holder_name: char('Account Holder Name'),
    partner_id: many2one('res.partner', 'Account Holder', {
      required: true,
      cascade: true,
      index: true,
    }),
    bank_id: many2one('res.bank', 'Bank'),
    allow_out_payment: boolean('Send Money'),
    sequence: integer('Sequence', { default: 10 }),
    currency_id: many2one('res.currency', 'Currency'),
    company_id: many2one('res.company', 'Company'),
  },
};

export const bank: Model = {
  name: 'res.bank',
  label: 'Bank',
  order: 'name',
  display: "t.name || coalesce(' - ' || t.bic, '')",
  fields: {
    name: char('Name', { required: true }),
    bic: char('Bank Identifier Code'),
    active: boolean('Active', { default: true }),
    country: many2one('res.country', 'Country'),
  },
};
