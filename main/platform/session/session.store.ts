import type { BusinessDay } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

/** The central this profile is bound to, as the session shows it. */
export function findBinding(db: Reader) {
  return db.get(
    read
      .selectFrom('connection')
      .select(['kind', 'url', 'db', 'login', 'user_name', 'company_id', 'company_name'])
      .select(['role', 'role_checked_at']),
  );
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
