import type { Row } from '../central/domain.ts';
import type { MemoryCentral } from '../central/memory-central.ts';
import { totalOrders } from '../central/orders.ts';
import type { Backup, Store } from '../central/store.ts';
import type { User } from '../central/user.ts';
import { MAIN_COMPANY } from '../central/user.ts';
import type { Book } from './book.ts';
import { pickOf } from './desk-steps.ts';
import type { CentralStep } from './steps.ts';

export interface Kept {
  backup: Backup | null;
}

interface Played {
  central: MemoryCentral;
  users: readonly User[];
  book: Book;
  kept: Kept;
  /** In microseconds, for who keeps a transaction open. */
  now(): number;
}

/** What the central's own people do, who know nothing of our desks. */
export function playAtCentral(played: Played, step: CentralStep): unknown {
  const { central } = played;
  switch (step.do) {
    case 'theirs':
      return central.work((store) => theirs(store, step));
    case 'their-new':
      return central.work((store) => theirNew(store, step));
    case 'delete':
      return central.work((store) => remove(store, step));
    case 'late':
      return late(central, step);
    case 'commit':
      return central.commitLate();
    case 'poison':
      return central.work((store) => poison(store, step));
    case 'rights':
      return rights(played, step);
    case 'schema':
      return schema(central, step);
    case 'backup':
      played.kept.backup = central.store.backup();
      played.book.backupAt = played.now();
      return;
    case 'restore':
      if (played.kept.backup === null) return;
      central.restore(played.kept.backup);
      played.book.restoredAt = played.now();
  }
}

const FIELDS = {
  'res.partner': ['street', 'city', 'email', 'name'],
  x_umkm_vendor_profile: ['x_story', 'x_name', 'x_specialization'],
  'sale.order': ['client_order_ref'],
} as const;
const MODELS = ['res.partner', 'x_umkm_vendor_profile', 'sale.order'] as const;

function theirs(store: Store, { what, row, column }: CentralStep & { do: 'theirs' }): void {
  if (what === 'line') {
    const line = pickOf(store.rows('sale.order.line'), column);
    if (line === undefined) return;
    store.write('sale.order.line', line.id, { product_uom_qty: 1 + (column % 7) });
    totalOrders(store);
    return;
  }
  if (what === 'archive') {
    const partner = pickOf(store.rows('res.partner').slice(1), row);
    if (partner !== undefined) {
      store.write('res.partner', partner.id, { active: partner.active === false });
    }
    return;
  }
  const model = pickOf(MODELS, column) ?? 'res.partner';
  const field = pickOf<string>(FIELDS[model], column) ?? 'name';
  const target = pickOf(store.rows(model), row);
  if (target === undefined) return;
  const value = what === 'same-value' ? target[field] : `t${store.nextMicros() % 1_000_000}.`;
  store.write(model, target.id, { [field]: value });
}

function theirNew(store: Store, { what, row }: CentralStep & { do: 'their-new' }): void {
  if (what === 'order') {
    newOrder(store, row);
    return;
  }
  // More than a page that share one stamp, as an import makes them.
  for (let count = 0; count < (what === 'many' ? 7 : 1); count += 1) {
    store.create('res.partner', { name: `Pusat ${row}.${count}`, customer_rank: 1 });
  }
}

function newOrder(store: Store, row: number): void {
  const partner = pickOf(store.rows('res.partner'), row);
  if (partner === undefined) return;
  const own = { company_id: MAIN_COMPANY, currency_id: 1 };
  const total = 3 * 7_000;
  const order = store.create('sale.order', {
    ...own,
    name: `T${store.nextMicros() % 1_000_000}`,
    partner_id: partner.id,
    date_order: '2026-11-20 18:30:00',
    amount_untaxed: total,
    amount_total: total,
  });
  for (let line = 0; line < 3; line += 1) {
    const amounts = { price_unit: 7_000, price_subtotal: 7_000, price_total: 7_000 };
    store.create('sale.order.line', { ...own, order_id: order, product_id: 1, ...amounts });
  }
}

const DELETED = {
  partner: 'res.partner',
  order: 'sale.order',
  line: 'sale.order.line',
  profile: 'x_umkm_vendor_profile',
} as const;

/** Nobody deletes a partner that an order or a profile stands on. */
function remove(store: Store, { what, row }: CentralStep & { do: 'delete' }): void {
  const model = DELETED[what];
  const used = new Set([
    ...store.rows('sale.order').flatMap((one) => [one.partner_id, one.partner_shipping_id]),
    ...store.rows('x_umkm_vendor_profile').map((one) => one.x_partner_id),
    1,
  ]);
  const free = store.rows(model).filter(({ id }) => what !== 'partner' || !used.has(id));
  const target = pickOf<Row>(free, row);
  if (target === undefined) return;
  const order = target.order_id;
  store.unlink(model, target.id);
  if (what === 'line' && typeof order === 'number') {
    totalOrders(store);
    store.write('sale.order', order, {});
  }
}

function late(central: MemoryCentral, { row, isNew }: CentralStep & { do: 'late' }): void {
  if (central.lateCount > 2) return;
  if (isNew) {
    // The number is taken when it begins: rows with larger ones are seen before it.
    const id = central.store.reserveId('res.partner');
    central.begin([], (store) => {
      store.create('res.partner', { name: `Lambat ${id}` }, id);
    });
    return;
  }
  const target = pickOf(central.store.rows('res.partner'), row);
  if (target === undefined) return;
  central.begin([['res.partner', target.id]], (store) => {
    store.write('res.partner', target.id, { city: `l${store.nextMicros() % 1_000_000}.` });
  });
}

/** A third decimal of a rupiah: no such amount can be stored, and none is rounded away. */
function poison(store: Store, { row, cured }: CentralStep & { do: 'poison' }): void {
  const order = pickOf(store.rows('sale.order'), row);
  if (order === undefined) return;
  store.write('sale.order', order.id, { amount_tax: cured ? 0 : 12.345 });
}

const PROFILES = 'x_umkm_vendor_profile read';

function rights({ users }: Played, { desk, what, back }: CentralStep & { do: 'rights' }): void {
  const user = pickOf(users, desk);
  if (user === undefined) return;
  if (what === 'key') user.locked = !back;
  if (what === 'rule' && back) user.shows.delete('res.partner');
  if (what === 'rule' && !back) user.shows.set('res.partner', ({ id }) => id % 3 !== 0);
  const right = what === 'profiles' ? PROFILES : 'res.partner write';
  if (what === 'profiles' || what === 'write') {
    if (back) user.lacks.delete(right as typeof PROFILES);
    else user.lacks.add(right as typeof PROFILES);
  }
}

/** A field that the client can do without goes, comes back, or becomes another. */
export function schema(
  central: MemoryCentral,
  { what }: { what: 'drop' | 'retype' | 'back' },
): void {
  const fields = central.store.fields('res.partner');
  if (what === 'drop') delete fields.mobile;
  if (what === 'retype') fields.mobile = { type: 'integer', empty: 0 };
  if (what === 'back') fields.mobile = { type: 'char', empty: false };
  if (what === 'back') central.store.mend('res.partner', 'mobile');
}
