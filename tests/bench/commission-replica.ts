import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswer } from '../../main/central/odoo-answer.ts';
import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { orderLineEntity } from '../../main/sync/entities/orders/order-line.entity.ts';
import { applyPage } from '../../main/sync/pull/apply.ts';
import { rowsOf } from '../../main/sync/pull/central.ts';
import { planOf } from '../../main/sync/pull/plan.ts';
import { PAGE_ROWS } from '../../main/sync/pull/pull.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { CURRENCY, orderLinePages, orderLineTypes } from './order-line-pages.ts';

const CENTRAL = 'http://bench.invalid';
const FIRST_DAY = '2024-01-01';
/** So that a month has some 300,000, however many there are in all. */
const LINES_A_DAY = 10_000;
const RULES_FROM = '2022-01-01';
const PRODUCTS = 3_000;
const VENDORS = 300;
const CATEGORIES = 40;
/** The month that is priced: whole, and with others on both sides. */
export const MONTH = '2024-02';

/**
 * A market of so many order lines in an ignored folder, which stays: lines go through the code of the sync, what
 * they belong to is written beside them. Stopped half-way it goes on where it was.
 */
export function commissionReplica(lines: number): Writer {
  const folder = join(import.meta.dirname, '../../.cache/bench');
  mkdirSync(folder, { recursive: true });
  const db = openWriter(join(folder, `commission-${lines}.db`));
  const first = Math.min(lines, COPIED_LINES);
  const done = db.get<{ n: number }>(query('select max(id) as n from central_order_line'))?.n ?? 0;
  if (done < first) {
    db.tx(() => addCatalogue(db));
    addLines(db, { done, lines: first });
  }
  db.tx(() => addOrders(db, first));
  for (let at = Math.max(done, first); at < lines; at += first) {
    db.tx(() => copyLines(db, at));
    db.checkpoint();
  }
  return db;
}

/** More lines are these again, of later days: ten millions of them through the code of the sync take an hour. */
const COPIED_LINES = 1_000_000;

/** Of each order of the first lines its like, so many days later; all of them delivered. */
function copyLines(db: Writer, after: number): void {
  const copy = after / COPIED_LINES;
  const orders = copy * (1 + Math.floor(COPIED_LINES / 2.5));
  const days = copy * (COPIED_LINES / LINES_A_DAY);
  db.runSql(
    `insert into central_order (id, name, state, locked, ordered_at, ordered_day, partner_id, untaxed_minor, tax_minor,
      total_minor, currency_id, company_id)
      select o.id + c.orders, 'S' || (o.id + c.orders), o.state, o.locked, o.ordered_at + c.days * 86400000,
        date(o.ordered_day, '+' || c.days || ' days'), o.partner_id, o.untaxed_minor, o.tax_minor, o.total_minor,
        o.currency_id, o.company_id
      from (select ? as orders, ? as days) c cross join central_order o where o.id <= ?`,
    [orders, days, 1 + Math.floor(COPIED_LINES / 2.5)],
  );
  db.runSql(
    `insert into central_order_line (id, order_id, sequence, variant_id, name, quantity_micro, delivered_micro,
      invoiced_micro, unit_price_micro, discount_micro, subtotal_minor, tax_minor, total_minor, currency_id, company_id,
      is_delivery, is_down_payment, vendor_id, created_at, written_at)
      select l.id + c.lines, l.order_id + c.orders, l.sequence, l.variant_id, l.name, l.quantity_micro,
        l.delivered_micro, l.invoiced_micro, l.unit_price_micro, l.discount_micro, l.subtotal_minor, l.tax_minor,
        l.total_minor, l.currency_id, l.company_id, l.is_delivery, l.is_down_payment, l.vendor_id, l.created_at,
        l.written_at
      from (select ? as lines, ? as orders) c cross join central_order_line l where l.id <= ?`,
    [after, orders, COPIED_LINES],
  );
  db.runSql(
    `insert into central_shipment (id, name, state, direction, order_id, done_at, weight_micro)
      select id, 'OUT' || id, 'done', 'outgoing', id, ordered_at + 3600000, 0 from central_order where id > ?`,
    [orders],
  );
}

export function query(sql: string, parameters: readonly unknown[] = []) {
  return { sql, parameters, query: undefined as never, queryId: undefined as never };
}

function addCatalogue(db: Writer): void {
  const currency = [CURRENCY, 'IDR', 2, 1];
  db.runSql(
    'insert or ignore into central_currency (id, name, decimals, active) values (?, ?, ?, ?)',
    currency,
  );
  db.runSql(
    'insert or ignore into central_company (id, name, active, currency_id) values (1, ?, 1, ?)',
    ['Pasar Nusantara', CURRENCY],
  );
  db.runSql(
    `insert or ignore into connection (id, kind, url, db, login, uid, user_name, company_id, company_name, company_ids,
      role, role_checked_at, secret_source, secret_known, server_version, saved_at)
      values (1, 'odoo', 'http://bench.invalid', 'umkm', 'bench', 2, 'Bench', 1, 'Pasar', '[1]', 'admin', 0, 'memory', 0,
      '17.0', 0)`,
    [],
  );
  for (let id = 1; id <= CATEGORIES; id += 1) {
    const parent = id > 4 ? 1 + (id % 4) : null;
    db.runSql(
      'insert or ignore into central_category (id, name, full_name, parent_id) values (?, ?, ?, ?)',
      [id, `Kategori ${id}`, `Kategori ${id}`, parent],
    );
  }
  for (let id = 1; id <= VENDORS; id += 1) {
    db.runSql(
      `insert or ignore into central_partner (id, name, active, is_company, customer_rank, supplier_rank, province_id)
        values (?, ?, 1, 1, 0, 1, ?)`,
      [id, `Penjual ${id}`, 1 + (id % 38)],
    );
  }
  for (let id = 1; id <= PRODUCTS; id += 1) {
    db.runSql(
      `insert or ignore into central_product (id, name, active, category_id, vendor_id, list_price_micro, sale_ok,
        weight_micro) values (?, ?, 1, ?, ?, 0, 1, 0)`,
      [id, `Produk ${id}`, 1 + (id % CATEGORIES), 1 + ((id - 1) % VENDORS)],
    );
    db.runSql('insert or ignore into central_variant (id, product_id, active) values (?, ?, 1)', [
      id,
      id,
    ]);
  }
}

function addLines(db: Writer, { done, lines }: { done: number; lines: number }): void {
  const plan = planOf(orderLineEntity, { model: 'sale.order.line', types: orderLineTypes }, 1);
  for (let at = done; at < lines; at += PAGE_ROWS) {
    const size = Math.min(PAGE_ROWS, lines - at);
    const [body] = orderLinePages(size, PAGE_ROWS, { after: at });
    if (body === undefined) return;
    const answer = readAnswer(body, { id: 1, url: CENTRAL });
    if (!answer.ok) throw new Error('The page is an error.');
    const rows = rowsOf(answer.result, CENTRAL);
    applyPage(db, plan, { rows, seenAt: 0, cursor: { last_id: rows.at(-1)?.id ?? null } });
  }
}

/** Evenly over the months; those of the measured one are all delivered the day after. */
function addOrders(db: Writer, lines: number): void {
  const last = 1 + Math.floor(lines / 2.5);
  if (
    (db.get<{ n: number | null }>(query('select max(id) as n from central_order'))?.n ?? 0) >= last
  )
    return;
  const days = lines / LINES_A_DAY;
  for (let id = 1; id <= last; id += 1) {
    const day = addDays(FIRST_DAY, Math.floor((id / (last + 1)) * days));
    const at = Date.parse(`${day}T03:00:00Z`) + (id % 3_600) * 1_000;
    db.runSql(
      `insert or ignore into central_order (id, name, state, locked, ordered_at, ordered_day, partner_id, untaxed_minor,
        tax_minor, total_minor, currency_id, company_id) values (?, ?, 'sale', 0, ?, ?, ?, 0, 0, 0, ?, 1)`,
      [id, `S${id}`, at, day, 1 + (id % VENDORS), CURRENCY],
    );
    if (!day.startsWith(MONTH)) continue;
    db.runSql(
      `insert or ignore into central_shipment (id, name, state, direction, order_id, done_at, weight_micro)
        values (?, ?, 'done', 'outgoing', ?, ?, 0)`,
      [id, `OUT${id}`, id, at + 3_600_000],
    );
  }
}

const SPANS = 13;

/** Of each vendor and category that sells, versions one behind the other: some 8,000 in all. */
export function manyRules(db: Writer) {
  const pairs = db.all<{ vendor_id: number; category_id: number }>(
    query('select distinct vendor_id, category_id from product_vendor order by 1, 2'),
  );
  return pairs.flatMap(({ vendor_id, category_id }) =>
    Array.from({ length: SPANS }, (_, at) => ({
      vendorId: vendor_id,
      categoryId: category_id,
      from: addDays(RULES_FROM, at * 77 + (vendor_id % 31)),
      to: at === SPANS - 1 ? null : addDays(RULES_FROM, (at + 1) * 77 + (vendor_id % 31)),
      ppm: 30_000 + ((vendor_id * 7 + at * 3) % 50) * 1_000,
    })),
  );
}
