import { category } from '../models/category.ts';
import { company, currency, group, user } from '../models/company.ts';
import { move, moveLine } from '../models/invoice.ts';
import { lookups, metadata } from '../models/lookups.ts';
import { order } from '../models/order.ts';
import { orderLine } from '../models/order-line.ts';
import { bank, bankAccount, partner } from '../models/partner.ts';
import { method, provider, transaction } from '../models/payment.ts';
import { country, state } from '../models/place.ts';
import { supplier, template, variant } from '../models/product.ts';
import { rating } from '../models/rating.ts';
import { salesReport } from '../models/sales-report.ts';
import { carrier, picking, pickingType } from '../models/shipping.ts';
import { location, quant, warehouse } from '../models/stock.ts';
import { certification, commission, vendorProfile } from '../models/umkm.ts';
import type { Field, Model } from './field.ts';
import { char, datetime, integer, many2one } from './field.ts';

const declared: readonly Model[] = [
  partner,
  bankAccount,
  bank,
  company,
  user,
  group,
  currency,
  country,
  state,
  category,
  template,
  variant,
  supplier,
  order,
  orderLine,
  transaction,
  provider,
  method,
  picking,
  pickingType,
  carrier,
  quant,
  location,
  warehouse,
  rating,
  move,
  moveLine,
  salesReport,
  vendorProfile,
  certification,
  commission,
  ...lookups,
  ...metadata,
];

export type Registry = ReadonlyMap<string, Model>;

/** `withoutTables` leaves out all that a plain Odoo would not have: the x_ models and x_ fields. */
export function buildRegistry(withoutTables: boolean): Registry {
  const models = new Map<string, Model>();
  for (const model of declared) {
    if (withoutTables && model.name.startsWith('x_')) continue;
    models.set(model.name, { ...model, fields: withOwnFields(model, withoutTables) });
  }
  return models;
}

function withOwnFields(model: Model, withoutTables: boolean): Record<string, Field> {
  const fields: Record<string, Field> = { id: integer('ID', { readonly: true }) };
  for (const [name, field] of Object.entries(model.fields)) {
    if (!withoutTables || !name.startsWith('x_')) fields[name] = field;
  }
  const display = char('Display Name', { readonly: true, sql: model.display });
  if (model.view) return { ...fields, display_name: display };
  const created = fields.create_date ?? datetime('Created on', { readonly: true });
  return {
    ...fields,
    display_name: display,
    create_uid: many2one('res.users', 'Created by', { readonly: true }),
    create_date: { ...created, stamp: true },
    write_uid: many2one('res.users', 'Last Updated by', { readonly: true }),
    write_date: { ...datetime('Last Updated on', { readonly: true }), stamp: true },
  };
}

/** The table of a model. */
export const tableOf = (model: string) => model.replaceAll('.', '_');

/** A column: neither computed nor kept by other rows. */
export const isColumn = (field: Field) =>
  field.sql === undefined && field.type !== 'one2many' && field.type !== 'many2many';

/** The field that archives, where a model has one. */
export function activeFieldOf(model: Model): 'active' | 'x_active' | null {
  if (model.fields.active) return 'active';
  return model.fields.x_active ? 'x_active' : null;
}
