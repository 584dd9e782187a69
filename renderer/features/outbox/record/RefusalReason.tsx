import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { useMay } from '../../../client/use-session.ts';
import { useFieldValue } from '../../../drafts/use-field-value.ts';
import { useFieldWords } from '../../../drafts/use-field-words.ts';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useMessageWords } from '../use-message-words.ts';
import { useReasonWords } from './use-reason-words.ts';

/** What was refused, of which record, why, and what to do; last the central's own words, as its words. */
export function RefusalReason({ message }: { message: OutboxMessage }) {
  const say = useText();
  const { fieldName, recordName } = useFieldWords();
  const { titleOf, changeOf } = useMessageWords();
  const reasonWords = useReasonWords(message.entity);
  const valueText = useFieldValue(message.entity);
  const next = useNextStep(message);
  const { entity, kind, fields, blamed, reason } = message;
  const wrong = fields.filter(({ column }) => blamed.includes(column));
  const isChoice = wrong.length > 0 && wrong.every(({ names }) => names !== undefined);
  const told = reason === null ? null : reasonWords(reason, kind === 'action');
  const why = isChoice ? say('outbox.why_reference') : told;
  const words = reason?.params.reason;
  const what =
    wrong.length > 0
      ? wrong
          .map((field) => `${fieldName(entity, field.column)}: ${valueText(field, field.mine)}`)
          .join(', ')
      : changeOf(message);
  return (
    <div className="flex flex-col gap-2">
      <DetailList
        details={[
          { label: say('outbox.refused_what'), value: what },
          {
            label: say('outbox.refused_of'),
            value: `${recordName(entity)} ${titleOf(message)}`,
          },
          {
            label: say('outbox.refused_why'),
            value: why,
          },
          { label: say('outbox.refused_next'), value: next },
        ]}
      />
      {typeof words === 'string' && (
        <figure className="border-line-strong border-l-2 pl-2 text-table">
          <figcaption className="text-muted">{say('outbox.refused_words')}</figcaption>
          <blockquote className="break-words">“{words}”</blockquote>
        </figure>
      )}
    </div>
  );
}

const forAdministrator = new Set(['central.no_right', 'outbox.no_field', 'outbox.role_lost']);

function useNextStep({ kind, reason, leftBy }: OutboxMessage): string | null {
  const say = useText();
  const mayResolve = useMay('outbox.resolve');
  if (mayResolve && leftBy !== null) return say('outbox.next_left');
  if (!mayResolve || (reason !== null && forAdministrator.has(reason.code))) {
    return say('outbox.next_administrator');
  }
  return say(kind === 'action' ? 'outbox.next_action' : 'outbox.next_mend');
}
