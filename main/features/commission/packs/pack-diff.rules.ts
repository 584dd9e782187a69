import type { PackRow, TaxPack } from '../../../../shared/contract/tax-pack.ts';

export interface PackChange {
  change: 'added' | 'removed' | 'changed';
  key: string;
  from: string;
  before: PackRow | null;
  after: PackRow | null;
  /** Of a changed row: which of its fields. */
  fields: (keyof PackRow)[];
}

const FIELDS = ['value', 'to', 'status', 'source', 'note'] as const;

/** Row by row: a row is the same one where its key and its first day are. */
export function packChanges(before: TaxPack, after: TaxPack): PackChange[] {
  const old = new Map(before.rows.map((row) => [idOf(row), row]));
  const now = new Map(after.rows.map((row) => [idOf(row), row]));
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  return ids
    .flatMap((id) => changeOf(old.get(id) ?? null, now.get(id) ?? null))
    .toSorted((a, b) => (a.key === b.key ? order(a.from, b.from) : order(a.key, b.key)));
}

const idOf = ({ key, from }: PackRow): string => `${key} ${from}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function changeOf(before: PackRow | null, after: PackRow | null): PackChange[] {
  const row = after ?? before;
  if (row === null) return [];
  const { key, from } = row;
  if (before === null) return [{ change: 'added', key, from, before, after, fields: [] }];
  if (after === null) return [{ change: 'removed', key, from, before, after, fields: [] }];
  const fields = FIELDS.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return fields.length === 0 ? [] : [{ change: 'changed', key, from, before, after, fields }];
}
