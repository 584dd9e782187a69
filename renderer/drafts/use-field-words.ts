import { useCallback } from 'react';
import { allTexts } from '../../shared/i18n/areas/index.ts';
import { type SayKey, useText } from '../ui/text/use-text.ts';

function isTextKey(key: string): key is keyof typeof allTexts {
  return key in allTexts;
}

function firstKey(...keys: readonly string[]): SayKey | null {
  return keys.find(isTextKey) ?? null;
}

/** What people call a column, an entity, an action of the central; the code itself where nobody named it. */
export function useFieldWords() {
  const say = useText();
  const word = useCallback(
    (fallback: string, ...keys: string[]) => {
      const key = firstKey(...keys);
      return key === null ? fallback : say(key);
    },
    [say],
  );
  const fieldName = useCallback(
    (entity: string, column: string) =>
      word(column, `field.${entity}.${column}`, `field.${column}`),
    [word],
  );
  const entityName = useCallback((entity: string) => word(entity, `entity.${entity}`), [word]);
  /** One of them: "Penjual", where the entity is "Pelanggan dan penjual". */
  const recordName = useCallback(
    (entity: string) => word(entity, `record.${entity}`, `entity.${entity}`),
    [word],
  );
  const actionName = useCallback(
    (action: string) => word(action, `outbox.action_${action}`),
    [word],
  );
  return { fieldName, entityName, recordName, actionName };
}
