import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

export function listBusinessTypes(db: Reader): string[] {
  const rows = db.all(
    read
      .selectFrom('central_vendor_profile')
      .select('business_type')
      .distinct()
      .where('business_type', 'is not', null)
      .orderBy('business_type'),
  );
  return rows.flatMap(({ business_type }) => business_type ?? []);
}
