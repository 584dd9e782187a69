import { company, currency } from '../../../sandbox/base/ids.ts';
import type { Batch, Row } from '../../../sandbox/world/batch.ts';
import { tinyWorld } from '../../sandbox/tiny-world.ts';

/** Above the ids of the tiny world. */
const FIRST = 1_001;
const MONTHS = 24;

/** The tiny world with so many rows more: a quarter partners, a quarter orders, the rest their lines. */
export function proofWorld(rows: number): () => Iterable<Batch> {
  const quarter = Math.floor(rows / 4);
  const numbers = Array.from({ length: quarter }, (_, index) => FIRST + index);
  return function* world() {
    yield* tinyWorld();
    yield { model: 'res.partner', rows: numbers.map(partner) };
    yield { model: 'sale.order', rows: numbers.map(order) };
    yield { model: 'sale.order.line', rows: numbers.flatMap((id) => [line(id, 0), line(id, 1)]) };
  };
}

function at(id: number): { create_date: string; write_date: string } {
  const month = new Date(Date.UTC(2024, 10 + (id % MONTHS), 1 + (id % 27), id % 24));
  const text = `${month.toISOString().slice(0, 19).replace('T', ' ')}.000123`;
  return { create_date: text, write_date: text };
}

function partner(id: number): Row {
  return { ...at(id), id, name: `Pembeli ${id}`, city: 'Bogor', customer_rank: 1 };
}

function order(id: number): Row {
  const stamps = at(id);
  return {
    ...stamps,
    id,
    name: `P${id}`,
    state: 'draft',
    date_order: stamps.create_date.slice(0, 19),
    partner_id: id,
    partner_invoice_id: id,
    partner_shipping_id: id,
    amount_untaxed: 4_000,
    amount_tax: 0,
    amount_total: 4_000,
    currency_id: currency.IDR,
    company_id: company.main,
  };
}

function line(order: number, index: number): Row {
  const id = FIRST + (order - FIRST) * 2 + index;
  return {
    ...at(order),
    id,
    order_id: order,
    product_id: 11,
    name: `Baris ${id}`,
    product_uom_qty: 2,
    price_unit: 1_000,
    price_subtotal: 2_000,
    price_tax: 0,
    price_total: 2_000,
    state: 'draft',
    company_id: company.main,
    currency_id: currency.IDR,
  };
}
