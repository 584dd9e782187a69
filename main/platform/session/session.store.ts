import type { BusinessDay } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

/** Every call of every thread asks for these two: they are built once. */
const BINDING = read
  .selectFrom('connection')
  .select(['kind', 'url', 'db', 'login', 'uid', 'user_name', 'company_id', 'company_name'])
  .select(['role', 'role_checked_at', 'partner_id', 'kit'])
  .compile();
const CLEARING = read
  .selectFrom('desk_clearing')
  .select(['since', 'from_role', 'to_role'])
  .compile();

/** The central this profile is bound to, as the session shows it. */
export function findBinding(db: Reader) {
  return db.get(BINDING);
}

/** What a lost role showed is still on this computer; undefined where nothing is. */
export function findClearing(db: Reader) {
  return db.get(CLEARING);
}

/** The vendor's name as the central has it: what a vendor's desk is marked with. */
export function findPartnerName(db: Reader, id: number): string | null {
  const partner = read.selectFrom('central_partner').select('name').where('id', '=', id);
  return db.get(partner)?.name ?? null;
}

/** Every entity whose pull was begun: what the freshness of the whole profile counts. */
export function listPulledEntities(db: Reader): string[] {
  return db.all(read.selectFrom('sync_cursor').select('entity')).map(({ entity }) => entity);
}

export function findLastDayWithOrders(db: Reader): BusinessDay | null {
  const last = db.get(
    read
      .selectFrom('central_order')
      .select('ordered_day')
      .where('state', '=', 'sale')
      .where('ordered_day', 'is not', null)
      .orderBy('ordered_day', 'desc')
      .limit(1),
  );
  return last?.ordered_day ?? null;
}

/** On a vendor's desk, which has no orders. */
export function findLastDayWithSales(db: Reader): BusinessDay | null {
  const last = read.selectFrom('own_sale_line').select((q) => q.fn.max('day').as('day'));
  return db.get(last)?.day ?? null;
}
