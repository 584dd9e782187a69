import { useState } from 'react';
import type { DraftValue } from '../../../shared/contract/drafts.contract.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { readTyped, typedOf } from '../field-input.ts';
import { useFieldWords } from '../use-field-words.ts';
import { type FormField, type FormValues, idOf } from './form-field.ts';

interface RecordFormOf {
  fields: readonly FormField[];
  initial: FormValues;
  /** Gets only what differs from the initial values. */
  save(changes: FormValues): void;
  /** Nothing was changed, or the person gave up. */
  leave(): void;
}

/** What is typed, and what is wrong with it. Faults are told at the first attempt to save, then as they are mended. */
export function useRecordForm({ fields, initial, save, leave }: RecordFormOf) {
  const say = useText();
  const { decimals } = useFormat();
  const { fieldName } = useFieldWords();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [cleared, setCleared] = useState<ReadonlySet<string>>(new Set());
  const [wasTried, setTried] = useState(false);
  const heldOf = (field: FormField) =>
    typedOf(initial[field.entity]?.[field.column], field, decimals);
  const before = (field: FormField) => (isMasked(heldOf(field)) ? '' : heldOf(field));
  const textOf = (field: FormField) => typed.get(idOf(field)) ?? before(field);
  const isCleared = (field: FormField) => cleared.has(idOf(field)) && textOf(field) === '';
  const isChanged = (field: FormField) => isCleared(field) || textOf(field) !== before(field);
  const faultOf = (field: FormField): string | undefined => {
    if (isMasked(heldOf(field)) && !isChanged(field)) return undefined;
    const read = readTyped(textOf(field), field, decimals);
    if (!('fault' in read)) return undefined;
    return say(read.fault, { field: fieldName(field.entity, field.column) });
  };
  const submit = (): FormField | null => {
    const wrong = fields.find((field) => faultOf(field) !== undefined);
    setTried(true);
    if (wrong !== undefined) return wrong;
    const changes = changesOf(fields.filter(isChanged), (field) =>
      readTyped(textOf(field), field, decimals),
    );
    if (Object.keys(changes).length === 0) leave();
    else save(changes);
    return null;
  };
  return {
    textOf,
    /** What stands there and is not for this role to read: it stays unless something is typed. */
    maskOf: (field: FormField) => (isMasked(heldOf(field)) ? heldOf(field) : undefined),
    faultOf: (field: FormField) => (wasTried ? faultOf(field) : undefined),
    change: (field: FormField, text: string) => setTyped(new Map(typed).set(idOf(field), text)),
    /** To be emptied on purpose: an untouched control of a masked value looks just as empty. */
    isCleared,
    clear: (field: FormField, isEmpty: boolean) => {
      const id = idOf(field);
      const others = [...cleared].filter((one) => one !== id);
      setCleared(new Set(isEmpty ? [...others, id] : others));
      if (isEmpty) setTyped(new Map(typed).set(id, ''));
    },
    submit,
  };
}

function isMasked(text: string): boolean {
  return text.includes('•');
}

function changesOf(
  fields: readonly FormField[],
  read: (field: FormField) => { value: DraftValue } | { fault: unknown },
): FormValues {
  const changes: FormValues = {};
  for (const field of fields) {
    const answer = read(field);
    if ('fault' in answer) continue;
    changes[field.entity] = { ...changes[field.entity], [field.column]: answer.value };
  }
  return changes;
}
