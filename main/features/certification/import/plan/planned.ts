import type { DraftValues, RecordRef } from '../../../../../shared/contract/drafts.contract.ts';
import type { FileFault } from '../../../../../shared/contract/file-faults.ts';
import type {
  ImportCandidate,
  ImportDecision,
  ImportVerdict,
} from '../../../../../shared/contract/import-rows.ts';
import type { ImportField } from '../rules/fields.rules.ts';

/** One draft that a row comes to: of a record that is there, or of a new one with what belongs to it. */
export interface PlannedEdit {
  entity: string;
  ref: RecordRef | null;
  values: DraftValues;
  children: readonly { entity: string; values: DraftValues }[];
}

/** What a row comes to. */
export interface Verdict {
  verdict: ImportVerdict;
  /** The record it is, by its title. */
  record: string | null;
  /** What no two rows of a file may both be: no other may be the first of them. Empty where nothing comes of it. */
  keys: readonly string[];
  edits: readonly PlannedEdit[];
  faults: readonly FileFault[];
  warnings: readonly FileFault[];
  candidates: readonly ImportCandidate[];
}

export interface PlannedRow extends Omit<Verdict, 'keys'> {
  row: number;
  title: string;
  cells: readonly string[];
}

/** A row as it was read: of each field that it says anything of, the value, and under which heading. */
export interface ReadRow {
  row: number;
  values: DraftValues;
  decision: ImportDecision['as'] | null;
  fault(code: FileFault['code'], field: string, params?: FileFault['params']): FileFault;
}

/** Decides what rows of one kind come to; it looks at one row after another. */
export interface Planner {
  titleOf(values: DraftValues): string;
  judge(row: ReadRow): Verdict;
}

const nothing: Omit<Verdict, 'verdict'> = {
  record: null,
  keys: [],
  edits: [],
  faults: [],
  warnings: [],
  candidates: [],
};

export const verdictOf = (verdict: ImportVerdict, more: Partial<Verdict> = {}): Verdict => ({
  ...nothing,
  ...more,
  verdict,
});

export const rejected = (...faults: FileFault[]): Verdict => verdictOf('rejected', { faults });

export const refKey = (ref: RecordRef): string => ('id' in ref ? `#${ref.id}` : ref.uuid);

/** Values of a row that become columns of an entity. */
export function valuesFor(
  fields: readonly ImportField[],
  entity: ImportField['entity'],
  values: DraftValues,
): DraftValues {
  return Object.fromEntries(
    fields.flatMap(({ field, entity: of }) => {
      const value = values[field];
      return of === entity && value !== undefined ? [[field, value]] : [];
    }),
  );
}
