import type { PendingRecord } from '../../shared/contract/drafts.contract.ts';
import { useGoTo } from '../client/use-go-to.ts';
import { useMay } from '../client/use-session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Notice } from '../ui/feedback/Notice.tsx';
import { useText } from '../ui/text/use-text.ts';
import { needsDecision, savedText } from './message-state.ts';
import { useFieldWords } from './use-field-words.ts';

/** In place: the edit is kept, and how far it is on its way. */
export function PendingNotice({ pending }: { pending: PendingRecord | null }) {
  const say = useText();
  const goTo = useGoTo();
  const mayOpen = useMay('outbox.view');
  const { fieldName, actionName } = useFieldWords();
  if (pending === null) return null;
  const { state, isIntent, fields, actions, entity } = pending;
  const decides = needsDecision(state);
  const open = (
    <Button
      look={decides ? 'plain' : 'quiet'}
      onClick={() => goTo('outbox', decides ? { which: 'decide' } : {})}
    >
      {say(decides ? 'outbox.decide' : 'outbox.open')}
    </Button>
  );
  return (
    <Notice
      tone={decides || isIntent ? 'warn' : 'accent'}
      title={say(savedText(state, isIntent))}
      action={mayOpen && open}
    >
      {actions.length > 0 && (
        <p>{say('outbox.saved_action', { actions: actions.map(actionName).join(', ') })}</p>
      )}
      {fields.length > 0 && (
        <p>
          {say('outbox.pending_fields', {
            fields: fields.map(({ column }) => fieldName(entity, column)).join(', '),
          })}
        </p>
      )}
    </Notice>
  );
}
