import { useCallback } from 'react';
import { deedTexts } from '../../../shared/i18n/areas/deeds.ts';
import { useText } from '../../ui/text/use-text.ts';

function isDeedKey(key: string): key is keyof typeof deedTexts {
  return key in deedTexts;
}

/** A procedure that nobody named stays as it is written. */
export function useDeedName(): (procedure: string) => string {
  const say = useText();
  return useCallback(
    (procedure: string) => {
      const key = `deed.${procedure}`;
      return isDeedKey(key) ? say(key) : procedure;
    },
    [say],
  );
}
