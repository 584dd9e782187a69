import { useCallback } from 'react';
import type { Failure } from '../../../../client/failure.ts';
import { fieldWords } from './fault-words.ts';
import { useRuleSpeech } from './use-rule-speech.ts';

/** A refusal that names a row and a field, with the field as people call it. */
export function useFailureWords(): (failure: Failure) => string {
  const speech = useRuleSpeech();
  return useCallback(
    ({ code, params }) => {
      const { row, field } = params;
      if (typeof field !== 'string' || typeof row !== 'number') return speech.say(code, params);
      const name = fieldWords(field, speech);
      return speech.say(code, { ...params, place: row === 0 ? name : `#${row} ${name}` });
    },
    [speech],
  );
}
