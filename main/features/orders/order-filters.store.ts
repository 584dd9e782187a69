import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

export function listProvinces(db: Reader): { id: number; name: string; code: string }[] {
  return db.all(read.selectFrom('central_province').select(['id', 'name', 'code']));
}

export function listMethodCodes(db: Reader): string[] {
  const rows = db.all(
    read
      .selectFrom('central_payment')
      .select('method_code')
      .distinct()
      .where('method_code', 'is not', null),
  );
  return rows.flatMap(({ method_code }) => method_code ?? []);
}
