import { location, pickingType, pricelist } from '../base/ids.ts';
import { missing, userError } from '../errors.ts';
import { isId } from '../narrow.ts';
import type { Env } from '../orm/env.ts';
import { existing, newRow, pointingTo, updateRows } from '../orm/write/rows.ts';
import type { Cell } from '../store/store.ts';
import type { Behaviour } from './behaviour.ts';

const lines = { model: 'sale.order.line', column: 'order_id' };
const pickings = { model: 'stock.picking', column: 'sale_id' };

export const order: Behaviour = {
  defaults: (env, vals) => {
    const companyId = isId(vals.company_id) ? vals.company_id : env.companies[0];
    const sql = 'select currency_id from res_company where id = ?';
    return {
      company_id: companyId,
      currency_id: env.store.get(sql, [companyId])?.[0],
      date_order: env.now.slice(0, 19),
      partner_invoice_id: vals.partner_id,
      partner_shipping_id: vals.partner_id,
      pricelist_id: pricelist.main,
      user_id: env.uid,
      ...vals,
    };
  },
  changed: (env, { ids, created }) => {
    for (const id of created ? ids : []) {
      env.store.run("update sale_order set name = ? where id = ? and name = 'New'", [
        `S${String(id).padStart(5, '0')}`,
        id,
      ]);
    }
  },
  deleting: (env, ids) => {
    const state = column(env, ids, 'state').find(
      (value) => value !== 'draft' && value !== 'cancel',
    );
    if (state === undefined) return undefined;
    throw userError(
      'You can not delete a sent quotation or a confirmed sales order. You must first cancel it.',
    );
  },
  methods: {
    action_confirm: (env, ids) => {
      check(env, ids);
      const states = column(env, ids, 'state');
      if (states.some((state) => state !== 'draft' && state !== 'sent')) {
        const names = column(env, ids, 'name').join(', ');
        throw userError(`The following orders are not in a state requiring confirmation: ${names}`);
      }
      for (const id of ids) confirm(env, id);
      return true;
    },
    action_cancel: (env, ids) => {
      check(env, ids);
      const confirmed = column(env, ids, 'state').some((state) => state !== 'draft');
      if (confirmed && env.context.disable_cancel_warning !== true) return cancelWizard(ids);
      setState(env, ids, { state: 'cancel', delivery_status: null, invoice_status: 'no' });
      const cells = new Map([['state', 'cancel']]);
      updateRows(env, 'stock.picking', { ids: pointingTo(env, pickings, ids), cells });
      return true;
    },
    action_draft: (env, ids) => {
      check(env, ids);
      setState(env, ids, { state: 'draft' });
      return true;
    },
  },
};

function check(env: Env, ids: readonly number[]): void {
  const there = existing(env, 'sale.order', ids);
  const gone = ids.find((id) => !there.includes(id));
  if (gone !== undefined) throw missing('sale.order', gone, env.uid);
}

const column = (env: Env, ids: readonly number[], name: 'state' | 'name') =>
  env.store
    .all(`select ${name} from sale_order where id in (select value from json_each(?))`, [
      JSON.stringify(ids),
    ])
    .map(([value]) => String(value));

/** The order's state and the copy its lines keep. */
function setState(env: Env, ids: readonly number[], cells: OrderCells): void {
  updateRows(env, 'sale.order', { ids, cells: new Map(Object.entries(cells)) });
  const copies = new Map([['state', cells.state]]);
  updateRows(env, 'sale.order.line', { ids: pointingTo(env, lines, ids), cells: copies });
}

interface OrderCells {
  readonly state: string;
  readonly [column: string]: Cell;
}

function confirm(env: Env, id: number): void {
  const now = env.now.slice(0, 19);
  setState(env, [id], {
    state: 'sale',
    date_order: now,
    delivery_status: 'pending',
    invoice_status: 'to invoice',
  });
  const [name, partnerId, companyId, carrierId] =
    env.store.get(
      'select name, partner_shipping_id, company_id, carrier_id from sale_order where id = ?',
      [id],
    ) ?? [];
  const weight = env.store.get(
    `select coalesce(sum(m.weight * l.product_uom_qty), 0) from sale_order_line l
      join product_product v on v.id = l.product_id
      join product_template m on m.id = v.product_tmpl_id where l.order_id = ?`,
    [id],
  )?.[0];
  const pickingId = newRow(env, 'stock.picking', {
    state: 'assigned',
    sale_id: id,
    origin: name ?? null,
    partner_id: partnerId ?? null,
    company_id: companyId ?? null,
    carrier_id: carrierId ?? null,
    picking_type_id: pickingType.outgoing,
    location_id: location.stock,
    location_dest_id: location.customers,
    scheduled_date: now,
    date_deadline: now,
    weight: weight ?? 0,
  });
  const number = `WH/OUT/${String(pickingId).padStart(5, '0')}`;
  env.store.run('update stock_picking set name = ? where id = ?', [number, pickingId]);
}

/** Not done: a person would be asked first. */
const cancelWizard = (ids: readonly number[]) => ({
  name: 'Cancel Sales Order',
  view_mode: 'form',
  res_model: 'sale.order.cancel',
  view_id: 1083,
  type: 'ir.actions.act_window',
  context: {
    default_template_id: 14,
    default_order_id: ids[0] ?? false,
    mark_so_as_canceled: true,
    default_email_layout_xmlid: 'mail.mail_notification_layout_with_responsible_signature',
    model_description: 'Sales Order',
  },
  target: 'new',
});
