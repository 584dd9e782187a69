import type { PackRow, TaxPack } from '../../../../shared/contract/tax-pack.ts';
import { type RowChange, rowChanges } from '../../../../shared/kernel/row-changes.ts';

export interface PackChange extends Omit<RowChange<PackRow>, 'id'> {
  key: string;
  from: string;
}

const FIELDS = ['value', 'to', 'status', 'source', 'note'] as const;

/** Row by row: a row is the same one where its key and its first day are. */
export function packChanges(before: TaxPack, after: TaxPack): PackChange[] {
  const idOf = ({ key, from }: PackRow): string => `${key} ${from}`;
  const changes = rowChanges({ before: before.rows, after: after.rows }, { idOf, fields: FIELDS });
  return changes.map(({ id, ...change }) => {
    const [key = '', from = ''] = id.split(' ');
    return { ...change, key, from };
  });
}
