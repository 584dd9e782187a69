import { missing } from '../errors.ts';
import type { Dict } from '../narrow.ts';
import { isId } from '../narrow.ts';
import type { Env } from '../orm/env.ts';
import { updateRows } from '../orm/write/rows.ts';
import type { Behaviour } from './behaviour.ts';

const priced = ['product_uom_qty', 'price_unit', 'discount', 'tax_id', 'product_id', 'order_id'];

export const orderLine: Behaviour = {
  defaults: (env, vals) => ({ ...ofOrder(env, vals), ...ofProduct(env, vals), ...vals }),
  changed: (env, { ids, names, created }) => {
    if (!created && !priced.some((name) => names.has(name))) return;
    for (const id of ids) price(env, id);
    total(env, ordersOf(env, ids));
  },
  deleting: (env, ids) => {
    const orders = ordersOf(env, ids);
    return () => total(env, orders);
  },
};

const ordersOf = (env: Env, ids: readonly number[]) =>
  env.store.ids(
    `select distinct order_id from sale_order_line where id in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  );

function ofOrder(env: Env, { order_id: id }: Dict): Dict {
  if (!isId(id)) return {};
  const sql = 'select company_id, currency_id, partner_id, state from sale_order where id = ?';
  const found = env.store.get(sql, [id]);
  if (!found) throw missing('sale.order', id, env.uid);
  const [companyId, currencyId, partnerId, state] = found;
  return { company_id: companyId, currency_id: currencyId, order_partner_id: partnerId, state };
}

function ofProduct(env: Env, { product_id: id }: Dict): Dict {
  if (!isId(id)) return {};
  const [name, price, unit, templateId, code] =
    env.store.get(
      `select m.name, m.list_price, m.uom_id, m.id, v.default_code
      from product_product v join product_template m on m.id = v.product_tmpl_id where v.id = ?`,
      [id],
    ) ?? [];
  const taxes = env.store.ids(
    'select other_id from product_template_taxes_id_rel where own_id = ?',
    [templateId ?? 0],
  );
  return {
    name: code ? `[${code}] ${name}` : name,
    price_unit: price,
    product_uom: unit,
    tax_id: [[6, 0, taxes]],
  };
}

/** Rounded to the hundredth, as its currency is. */
function price(env: Env, id: number): void {
  env.store.run(
    `update sale_order_line set price_subtotal =
      round(product_uom_qty * price_unit * (1 - coalesce(discount, 0) / 100.0), 2) where id = ?`,
    [id],
  );
  env.store.run(
    `update sale_order_line set price_tax = (
      select coalesce(sum(round(price_subtotal * t.amount / 100.0, 2)), 0.0)
      from sale_order_line_tax_id_rel r join account_tax t on t.id = r.other_id
      where r.own_id = sale_order_line.id) where id = ?`,
    [id],
  );
  env.store.run(
    'update sale_order_line set price_total = price_subtotal + price_tax where id = ?',
    [id],
  );
}

function total(env: Env, orders: readonly number[]): void {
  updateRows(env, 'sale.order', { ids: orders });
  const sum = (column: string) => `(select coalesce(sum(l.${column}), 0.0) from sale_order_line l
    where l.order_id = sale_order.id and l.display_type is null)`;
  env.store.run(
    `update sale_order set amount_untaxed = ${sum('price_subtotal')},
      amount_tax = ${sum('price_tax')}, amount_total = ${sum('price_total')}
    where id in (select value from json_each(?))`,
    [JSON.stringify(orders)],
  );
}
