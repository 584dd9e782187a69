import type { OdooRow } from '../../../main/central/odoo-values.ts';
import type { Entity } from '../../../main/sync/entities/entity.ts';
import { entityOf } from '../../../main/sync/entities/index.ts';
import { type EntityId, fieldsFor } from '../../../main/sync/odoo-names.ts';
import { type Plan, planOf } from '../../../main/sync/pull/plan.ts';
import {
  categoryRow,
  companyRow,
  currencyRow,
  lastCategory,
  lastPartner,
  lastProvince,
  PRODUCTS,
  partnerRow,
  productRow,
  provinceRow,
  stockRow,
  supplierRow,
  variantRow,
} from './catalogue.ts';
import { IDR, OWN_COMPANY } from './constants.ts';
import type { Market } from './market.ts';
import type { Refunds } from './refunds.ts';
import { CARRIERS } from './trade.ts';
import {
  carrierRow,
  creditNoteLineRow,
  creditNoteRow,
  orderLineRow,
  orderRow,
  paymentRow,
  providerRow,
  ratingRow,
  shipmentRow,
} from './trade-rows.ts';

/** One entity of the market: its rows by id, so that its pull may go on behind any of them. */
interface Stage {
  entity: EntityId;
  last: number;
  /** Null where no row has that id. */
  row(id: number): OdooRow | null;
}

/** In the order of a pull. */
export function stagesOf(market: Market, refunds: Refunds): Stage[] {
  const { orders, lines } = market;
  const orderOf = walkOver((order) => market.firstLine[order] ?? 0);
  const noteOf = walkOver((note) => refunds.firstLine[note] ?? 0);
  const lastPayment = 2 * orders + refunds.notes;
  const lastNoteLine = refunds.lines.length - 1;
  return [
    {
      entity: 'currency',
      last: IDR,
      row: (id) => (id === 1 || id === IDR ? currencyRow(id) : null),
    },
    { entity: 'company', last: OWN_COMPANY, row: companyRow },
    { entity: 'province', last: lastProvince, row: provinceRow },
    { entity: 'partner', last: lastPartner(market), row: partnerRow },
    { entity: 'category', last: lastCategory, row: categoryRow },
    { entity: 'product', last: PRODUCTS, row: productRow },
    { entity: 'variant', last: PRODUCTS, row: variantRow },
    { entity: 'supplier', last: PRODUCTS, row: supplierRow },
    { entity: 'carrier', last: CARRIERS.length, row: carrierRow },
    { entity: 'order', last: orders, row: (id) => orderRow(market, id) },
    {
      entity: 'order_line',
      last: lines,
      row: (id) => orderLineRow(market, refunds, { id, order: orderOf(id) }),
    },
    { entity: 'payment_provider', last: 1, row: providerRow },
    { entity: 'payment', last: lastPayment, row: (id) => paymentRow(market, refunds, id) },
    { entity: 'shipment', last: orders, row: (id) => shipmentRow(market, id) },
    { entity: 'stock', last: PRODUCTS, row: stockRow },
    { entity: 'rating', last: orders, row: (id) => ratingRow(market, id) },
    { entity: 'invoice', last: refunds.notes, row: (id) => creditNoteRow(market, refunds, id) },
    {
      entity: 'invoice_line',
      last: lastNoteLine,
      row: (id) => creditNoteLineRow(market, refunds, { id, note: noteOf(id) }),
    },
  ];
}

/** Whose a line is, asked for in rising order: one step from the last. */
function walkOver(firstOf: (owner: number) => number): (line: number) => number {
  let owner = 1;
  return (line) => {
    if (firstOf(owner) > line) owner = 1;
    while (firstOf(owner + 1) <= line) owner += 1;
    return owner;
  };
}

/** On a central that has every field, under its first name and in its first type. */
export function planFor(id: EntityId): Plan {
  const entity: Entity = entityOf(id);
  const types = new Map([
    ...[...entity.columns].map(
      ([
        column,
        {
          types: [type],
        },
      ]) => [fieldsFor(id, column)[0] ?? column, type ?? ''] as const,
    ),
    ...entity.links.map(({ other }) => [fieldsFor(id, other)[0] ?? other, 'many2many'] as const),
  ]);
  return planOf(entity, { model: id, types }, OWN_COMPANY);
}
