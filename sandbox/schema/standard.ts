import { category } from '../models/category.ts';
import { company, currency, group, user } from '../models/company.ts';
import { move, moveLine } from '../models/invoice.ts';
import { lookups } from '../models/lookups.ts';
import { metadata } from '../models/metadata.ts';
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
import type { Model } from './field.ts';
import type { Registry } from './registry.ts';
import { withOwnFields } from './registry.ts';

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
  ...lookups,
  ...metadata,
];

/** What a plain Odoo has. */
export const standard: Registry = new Map(
  declared.map((model) => [model.name, withOwnFields(model)]),
);
