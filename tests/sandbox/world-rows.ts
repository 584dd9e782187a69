import * as ids from '../../sandbox/base/ids.ts';
import type { Row, WorldOptions } from '../../sandbox/world/batch.ts';
import { generateWorld } from '../../sandbox/world/world.ts';

/** A whole world in memory, by model. */
export interface Rows {
  of(model: string): readonly Row[];
  models(): readonly string[];
}

export function rowsOf(options: WorldOptions): Rows {
  const byModel = new Map<string, Row[]>();
  for (const { model, rows } of generateWorld(options)) {
    const all = byModel.get(model) ?? [];
    for (const row of rows) all.push(row);
    byModel.set(model, all);
  }
  return { of: (model) => byModel.get(model) ?? [], models: () => [...byModel.keys()] };
}

export function number(row: Row, field: string): number {
  const value = row[field];
  if (typeof value !== 'number') throw new Error(`${field} of ${row.id} is ${String(value)}`);
  return value;
}

export function text(row: Row, field: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new Error(`${field} of ${row.id} is ${String(value)}`);
  return value;
}

export function many(row: Row, field: string): readonly number[] {
  const value = row[field];
  if (value === null || typeof value !== 'object') throw new Error(`${field} of ${row.id}`);
  return value;
}

export function countBy<T>(list: readonly T[], key: (item: T) => unknown): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const item of list) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

/** Where the ids in a field point to: a model of the world, or the records every database has. */
export const references: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'res.country.state': { country_id: 'country' },
  'res.partner': {
    parent_id: 'res.partner',
    commercial_partner_id: 'res.partner',
    state_id: 'res.country.state',
    country_id: 'country',
    user_id: 'user',
  },
  'res.partner.bank': { partner_id: 'res.partner', bank_id: 'bank' },
  'product.category': { parent_id: 'product.category' },
  'product.template': { categ_id: 'product.category', x_vendor_id: 'res.partner', uom_id: 'unit' },
  'product.product': { product_tmpl_id: 'product.template' },
  'product.supplierinfo': { partner_id: 'res.partner', product_tmpl_id: 'product.template' },
  x_umkm_vendor_profile: { x_partner_id: 'res.partner' },
  x_product_certification: { x_product_tmpl_id: 'product.template' },
  x_vendor_commission: {
    x_vendor_id: 'res.partner',
    x_categ_id: 'product.category',
    x_currency_id: 'currency',
  },
  'sale.order': {
    partner_id: 'res.partner',
    partner_invoice_id: 'res.partner',
    partner_shipping_id: 'res.partner',
    currency_id: 'currency',
    company_id: 'company',
    user_id: 'user',
    carrier_id: 'carrier',
  },
  'sale.order.line': {
    order_id: 'sale.order',
    product_id: 'product.product',
    product_uom: 'unit',
    tax_id: 'tax',
    currency_id: 'currency',
    company_id: 'company',
    order_partner_id: 'res.partner',
    invoice_lines: 'account.move.line',
    x_vendor_id: 'res.partner',
  },
  'payment.transaction': {
    provider_id: 'provider',
    payment_method_id: 'method',
    currency_id: 'currency',
    source_transaction_id: 'payment.transaction',
    partner_id: 'res.partner',
    sale_order_ids: 'sale.order',
    company_id: 'company',
  },
  'stock.picking': {
    picking_type_id: 'pickingType',
    sale_id: 'sale.order',
    partner_id: 'res.partner',
    carrier_id: 'carrier',
    backorder_id: 'stock.picking',
    return_id: 'stock.picking',
    location_id: 'location',
    location_dest_id: 'location',
    company_id: 'company',
  },
  'stock.quant': { product_id: 'product.product', location_id: 'location', company_id: 'company' },
  'rating.rating': { res_id: 'product.template', partner_id: 'res.partner' },
  'account.move': {
    partner_id: 'res.partner',
    currency_id: 'currency',
    company_id: 'company',
    reversed_entry_id: 'account.move',
    invoice_user_id: 'user',
  },
  'account.move.line': {
    move_id: 'account.move',
    account_id: 'account',
    partner_id: 'res.partner',
    product_id: 'product.product',
    tax_ids: 'tax',
    currency_id: 'currency',
    company_id: 'company',
  },
};

const records = {
  ...ids,
  'product.product': ids.carrierProduct,
} as const;

/** The base records a world may refer to, beside its own rows. */
export function baseIds(target: string): readonly number[] {
  const entry = Object.entries(records).find(([name]) => name === target);
  if (!entry || typeof entry[1] !== 'object') return [];
  return Object.values(entry[1]).flat();
}
