import { useCallback } from 'react';
import type { ImportRow } from '../../../../shared/contract/import-rows.ts';
import { knownFailure } from '../../../client/failure.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { useImportField } from './use-import-field.ts';

/** What there is to say of a row: its faults, what it would write, and what looks odd. */
export function useRowWords() {
  const say = useText();
  const fieldName = useImportField();
  return useCallback(
    ({ verdict, faults, warnings, record, changed, candidates }: ImportRow): string[] => {
      const told = [...faults, ...warnings].map(({ code, row, field, params }) => {
        const failure = knownFailure({ code, params: { ...params, row, field, place: field } });
        return say(failure.code, failure.params);
      });
      const columns = changed.map(fieldName).join(', ');
      if (verdict === 'changes') {
        told.push(say('imports.changes_of', { record: record ?? '', columns }));
      } else if (verdict === 'same') told.push(say('imports.same_as', { record: record ?? '' }));
      else if (verdict === 'new') told.push(say('imports.made', { columns }));
      else if (verdict === 'decide') told.push(candidates.map(({ title }) => title).join(' · '));
      return told;
    },
    [say, fieldName],
  );
}
