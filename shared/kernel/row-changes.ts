export interface RowChange<Row> {
  change: 'added' | 'removed' | 'changed';
  id: string;
  before: Row | null;
  after: Row | null;
  /** Of a changed row: which of its fields. */
  fields: (keyof Row)[];
}

/** Row by row, in the order of their ids; a row is the same one where its id is. */
export function rowChanges<Row>(
  { before, after }: { before: readonly Row[]; after: readonly Row[] },
  { idOf, fields }: { idOf(row: Row): string; fields: readonly (keyof Row)[] },
): RowChange<Row>[] {
  const old = new Map(before.map((row) => [idOf(row), row]));
  const now = new Map(after.map((row) => [idOf(row), row]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): RowChange<Row>[] => {
    const was = old.get(id) ?? null;
    const is = now.get(id) ?? null;
    if (was === null) return [{ change: 'added', id, before: was, after: is, fields: [] }];
    if (is === null) return [{ change: 'removed', id, before: was, after: is, fields: [] }];
    const other = fields.filter(
      (field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]),
    );
    if (other.length === 0) return [];
    return [{ change: 'changed', id, before: was, after: is, fields: other }];
  });
}
