import type { ExplainedLine } from '../../../../shared/contract/commission-line.ts';
import type { Reader } from '../../../db/db.ts';
import { namesOf, regionNames } from './names.store.ts';

export function withNames(db: Reader, explained: ExplainedLine): ExplainedLine {
  const { line } = explained;
  const nameOf = (of: 'vendor' | 'product' | 'category', id: number | null) =>
    namesOf(db, of, [id])(id);
  return {
    ...explained,
    line: {
      ...line,
      order: namesOf(db, 'order', [line.orderId])(line.orderId).name,
      vendor: nameOf('vendor', line.vendor?.id ?? null),
      product: nameOf('product', line.product?.id ?? null),
      category: nameOf('category', line.category?.id ?? null),
      region: regionNames(db)(line.region?.id ?? null),
    },
  };
}
