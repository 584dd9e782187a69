import { useCallback } from 'react';
import { useFieldWords } from '../../drafts/use-field-words.ts';
import { useText } from '../../ui/text/use-text.ts';

const own = ['outbox', 'outbox_event', 'draft', 'sync_quarantine'] as const;
const CENTRAL = 'central_';

/** What people call the tables and columns that hold something of someone. */
export function useTableWords() {
  const say = useText();
  const { entityName, fieldName } = useFieldWords();
  const tableName = useCallback(
    (table: string) => {
      const known = own.find((one) => one === table);
      if (known !== undefined) return say(`privacy.table_${known}`);
      return table.startsWith(CENTRAL) ? entityName(table.slice(CENTRAL.length)) : table;
    },
    [say, entityName],
  );
  const columnName = useCallback(
    (table: string, column: string) => fieldName(table.replace(CENTRAL, ''), column),
    [fieldName],
  );
  return { tableName, columnName };
}
