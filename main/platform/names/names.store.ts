import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { paymentMethodOf } from './payment-methods.ts';
import { provinceName } from './province-names.ts';

/** By the names of the law, in no order. */
export function listProvinces(db: Reader): { id: number; name: string }[] {
  const rows = db.all(read.selectFrom('central_province').select(['id', 'name', 'code']));
  return rows.map(({ id, name, code }) => ({ id, name: provinceName(code) ?? name }));
}

/** The ways by which something was paid, each once, by our word for it. */
export function listPaymentMethods(db: Reader): string[] {
  const rows = db.all(
    read
      .selectFrom('central_payment')
      .select('method_code')
      .distinct()
      .where('method_code', 'is not', null),
  );
  const methods = rows.flatMap(({ method_code: code }) =>
    code === null ? [] : paymentMethodOf(code),
  );
  return [...new Set(methods)].sort();
}
