import { useCallback } from 'react';
import type { OutboxMessage } from '../../../shared/contract/outbox.contract.ts';
import { useFieldWords } from '../../drafts/use-field-words.ts';
import { useText } from '../../ui/text/use-text.ts';

/** How a change is told: whose record, and what of it. */
export function useMessageWords() {
  const say = useText();
  const { fieldName, actionName } = useFieldWords();
  const titleOf = useCallback(
    ({ title, centralId }: OutboxMessage) =>
      title ?? (centralId === null ? say('outbox.untitled') : `#${centralId}`),
    [say],
  );
  const changeOf = useCallback(
    ({ kind, action, entity, fields }: OutboxMessage) => {
      if (kind === 'create') return say('outbox.kind_create');
      if (action !== null) return actionName(action);
      const names = fields.map(({ column }) => fieldName(entity, column)).join(', ');
      return say('outbox.kind_update', { fields: names });
    },
    [say, fieldName, actionName],
  );
  return { titleOf, changeOf };
}
