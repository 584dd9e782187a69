import { type Called, contextOf } from './called.ts';
import type { Row } from './domain.ts';
import { userError } from './odoo-error.ts';
import { stampOf } from './stamp.ts';
import type { Store } from './store.ts';
import { MAIN_COMPANY, type Right } from './user.ts';

type Owned = (called: Called, ids: readonly number[], right: Right) => Row[];

/** The only ways from one state of an order to the next. */
export function orderMethods(owned: Owned): Record<string, (called: Called) => unknown> {
  const move = (called: Called, from: readonly string[], to: string): unknown => {
    const [ids] = called.args as [number[]];
    const { store } = called.central;
    for (const row of owned(called, ids, 'write')) {
      if (!from.includes(String(row.state))) {
        throw userError('Some orders are not in a state requiring this.');
      }
      store.write('sale.order', row.id, { state: to });
      store.note({ kind: 'method', model: 'sale.order', id: row.id, values: { state: to } });
      for (const line of linesOf(store, row.id)) store.write('sale.order.line', line.id, {});
    }
    return true;
  };
  return {
    action_confirm: (called) => move(called, ['draft', 'sent'], 'sale'),
    action_draft: (called) => move(called, ['cancel', 'sent'], 'draft'),
    action_quotation_sent: (called) => move(called, ['draft'], 'sent'),
    action_cancel: (called) => {
      const [ids] = called.args as [number[]];
      const isAsked = contextOf(called.kwargs).disable_cancel_warning === true;
      const rows = owned(called, ids, 'write');
      // A question to a person, and nothing done.
      if (!isAsked && rows.some(({ state }) => state === 'sale')) {
        return { type: 'ir.actions.act_window', res_model: 'sale.order.cancel' };
      }
      return move(called, ['draft', 'sent', 'sale', 'cancel'], 'cancel');
    },
  };
}

/** What the model fills in by itself for a new record. */
export function withDefaults(
  { central, user, companyIds }: Called,
  model: string,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const { store } = central;
  const company = companyIds[0] ?? MAIN_COMPANY;
  if (model === 'res.partner') return { commercial_partner_id: false, ...values };
  if (model === 'sale.order') {
    const at = stampOf(store.stamp ?? 0);
    return {
      name: `S${String(nextOrderNumber(store)).padStart(5, '0')}`,
      date_order: `${at.slice(0, 19)}`,
      company_id: company,
      currency_id: 1,
      user_id: user.uid,
      partner_shipping_id: values.partner_id ?? false,
      ...values,
    };
  }
  if (model === 'sale.order.line') return { company_id: company, currency_id: 1, ...values };
  return values;
}

/** Amounts follow from the lines: a changed line changes its order. */
export function totalOrders(store: Store): void {
  for (const line of store.rows('sale.order.line')) {
    const subtotal = Number(line.product_uom_qty) * Number(line.price_unit);
    if (line.price_subtotal !== subtotal && line.price_tax === 0) {
      store.write('sale.order.line', line.id, { price_subtotal: subtotal, price_total: subtotal });
    }
  }
  for (const order of store.rows('sale.order')) {
    const lines = linesOf(store, order.id);
    const total = lines.reduce((sum, line) => sum + Number(line.price_subtotal), 0);
    if (lines.length > 0 && order.amount_untaxed !== total) {
      store.write('sale.order', order.id, { amount_untaxed: total, amount_total: total });
    }
  }
}

function linesOf(store: Store, order: number): Row[] {
  return store.rows('sale.order.line').filter((line) => line.order_id === order);
}

function nextOrderNumber(store: Store): number {
  return store.rows('sale.order').reduce((last, { id }) => Math.max(last, id), 0) + 1;
}
