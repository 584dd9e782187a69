import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { normal, type ValueKind } from '../values.rules.ts';

interface Field {
  column: string;
  kind: ValueKind;
}

export interface Compared {
  /** Columns that still have to be written. */
  toWrite: readonly string[];
  /** What the central has where somebody else changed the same column to something else. */
  conflicts: DraftValues;
}

/**
 * Three ways: what stood there when the person edited, what he wants, and what the central has now. Columns that
 * only one side changed do not meet, because only what the person edited is written.
 */
export function compare(
  fields: readonly Field[],
  { base, mine, theirs }: { base: DraftValues; mine: DraftValues; theirs: DraftValues },
): Compared {
  const toWrite: string[] = [];
  const conflicts: DraftValues = {};
  for (const { column, kind } of fields) {
    const [was, wanted, is] = [base, mine, theirs].map((values) => normal(kind, values[column]));
    if (is === wanted) continue;
    if (is === was) toWrite.push(column);
    else conflicts[column] = is ?? null;
  }
  return { toWrite, conflicts };
}

/** What of an edit the central does not show, after it was written. */
export function differing(
  fields: readonly Field[],
  { mine, theirs }: { mine: DraftValues; theirs: DraftValues },
): DraftValues {
  return Object.fromEntries(
    fields
      .filter(({ column, kind }) => normal(kind, mine[column]) !== normal(kind, theirs[column]))
      .map(({ column, kind }) => [column, normal(kind, theirs[column])]),
  );
}
