import type { Model } from '../schema/field.ts';
import {
  boolean,
  char,
  date,
  datetime,
  float,
  integer,
  many2many,
  many2one,
  one2many,
  selection,
} from '../schema/field.ts';
import { languages, timeZones } from '../schema/languages.ts';

const ofPartner = (column: string) =>
  `(select p.${column} from res_partner p where p.id = t.partner_id)`;

export const company: Model = {
  name: 'res.company',
  label: 'Companies',
  order: 'sequence, name',
  display: 't.name',
  fields: {
    name: char('Company Name', { required: true }),
    active: boolean('Active', { default: true }),
    sequence: integer('Sequence', { default: 10 }),
    parent_id: many2one('res.company', 'Parent Company'),
    partner_id: many2one('res.partner', 'Partner', { required: true }),
    currency_id: many2one('res.currency', 'Currency', { required: true }),
    country_id: many2one('res.country', 'Country', { sql: ofPartner('country_id') }),
    email: char('Email'),
    phone: char('Phone'),
  },
};

export const user: Model = {
  name: 'res.users',
  label: 'User',
  order: 'login',
  display: ofPartner('name'),
  fields: {
    partner_id: many2one('res.partner', 'Related Partner', { required: true }),
    login: char('Login', { required: true }),
    active: boolean('Active', { default: true }),
    login_date: datetime('Latest authentication', { sql: 'null' }),
    share: boolean('Share User', { readonly: true }),
    company_id: many2one('res.company', 'Company', { required: true }),
    company_ids: many2many('res.company', 'Companies'),
    groups_id: many2many('res.groups', 'Groups'),
    name: char('Name', { sql: ofPartner('name') }),
    password: char('Password', { sql: "''" }),
    lang: selection('Language', languages, { sql: ofPartner('lang') }),
    tz: selection('Timezone', timeZones, { sql: ofPartner('tz') }),
  },
};

export const group: Model = {
  name: 'res.groups',
  label: 'Access Groups',
  order: 'name',
  display: 't.name',
  fields: {
    name: char('Name', { required: true }),
    full_name: char('Group Name', { readonly: true, sql: 't.name' }),
    share: boolean('Share Group'),
    implied_ids: many2many('res.groups', 'Inherits'),
    users: many2many('res.users', 'Users', {
      link: { table: 'res_users_groups_id_rel', own: 'other_id', other: 'own_id' },
    }),
  },
};

export const currency: Model = {
  name: 'res.currency',
  label: 'Currency',
  order: 'active desc, name',
  display: 't.name',
  fields: {
    name: char('Currency', { required: true }),
    full_name: char('Name'),
    symbol: char('Symbol', { required: true }),
    rate: float('Current Rate', { readonly: true, sql: '1.0' }),
    inverse_rate: float('Inverse Rate', { readonly: true, sql: '1.0' }),
    rate_string: char('Rate String', { readonly: true, sql: "''" }),
    rate_ids: one2many('res.currency.rate', 'Rates'),
    rounding: float('Rounding Factor', { default: 0.01 }),
    decimal_places: integer('Decimal Places', { readonly: true, default: 2 }),
    active: boolean('Active', { default: true }),
    position: selection('Symbol Position', [
      ['after', 'After Amount'],
      ['before', 'Before Amount'],
    ]),
    date: date('Date', { readonly: true, sql: 'null' }),
    currency_unit_label: char('Currency Unit'),
    currency_subunit_label: char('Currency Subunit'),
    is_current_company_currency: boolean('Is Current Company Currency', {
      readonly: true,
      sql: "t.name = 'IDR'",
    }),
    display_rounding_warning: boolean('Display Rounding Warning', { readonly: true, sql: '0' }),
    fiscal_country_codes: char('Fiscal Country Codes', { readonly: true, sql: "'ID'" }),
  },
};
