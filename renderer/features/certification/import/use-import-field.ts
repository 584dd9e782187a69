import { useCallback } from 'react';
import { importTexts } from '../../../../shared/i18n/areas/imports.ts';
import { useText } from '../../../ui/text/use-text.ts';

function isKey(key: string): key is keyof typeof importTexts {
  return key in importTexts;
}

/** What people call a field of a list. */
export function useImportField(): (field: string) => string {
  const say = useText();
  return useCallback(
    (field: string) => {
      const key = `imports.field_${field}`;
      return isKey(key) ? say(key) : field;
    },
    [say],
  );
}
