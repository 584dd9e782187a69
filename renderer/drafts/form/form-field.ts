import type { DraftValues } from '../../../shared/contract/drafts.contract.ts';
import type { EditableField } from '../use-editable.ts';

/** One control: a column, and of which entity, since one form may make a record and what belongs to it. */
export interface FormField extends EditableField {
  entity: string;
}

/** Columns and values, by entity. */
export type FormValues = Record<string, DraftValues>;

export function idOf({ entity, column }: Pick<FormField, 'entity' | 'column'>): string {
  return `${entity}.${column}`;
}

/** The asked columns of an entity that may be edited, in the order they were asked for. */
export function formFields(
  entity: string,
  fields: readonly EditableField[],
  columns: readonly string[],
): readonly FormField[] {
  return columns.flatMap((column) => {
    const field = fields.find((one) => one.column === column);
    return field === undefined ? [] : [{ ...field, entity }];
  });
}
