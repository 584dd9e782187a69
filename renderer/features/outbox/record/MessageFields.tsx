import type { ReactNode } from 'react';
import type { DraftField } from '../../../../shared/contract/drafts.contract.ts';
import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { useFieldValue } from '../../../drafts/use-field-value.ts';
import { useFieldWords } from '../../../drafts/use-field-words.ts';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface MessageFieldsProps {
  message: OutboxMessage;
  /** Under the table. */
  children?: ReactNode;
}

/** Side by side, per field: what was seen when it was edited, mine, and what the central says now. */
export function MessageFields({ message, children }: MessageFieldsProps) {
  const say = useText();
  const { fieldName } = useFieldWords();
  const valueText = useFieldValue(message.entity);
  const { fields, kind, entity, state } = message;
  // Two that differ may read alike while they are masked; in a conflict all that is told differs.
  const differs = ({ base, theirs }: DraftField) => state === 'conflict' || theirs !== base;
  const base = {
    id: 'base',
    header: say('outbox.base'),
    wraps: true,
    render: (field: DraftField) => (
      <span className="text-muted">{valueText(field, field.base)}</span>
    ),
  };
  const theirs = {
    id: 'theirs',
    header: say('outbox.theirs'),
    wraps: true,
    render: (field: DraftField) =>
      field.theirs === undefined ? (
        <span className="text-muted">
          {say(state === 'conflict' ? 'outbox.same_as_base' : 'outbox.not_asked')}
        </span>
      ) : (
        <span className={differs(field) ? 'font-semibold text-warn' : ''}>
          {valueText(field, field.theirs)}
        </span>
      ),
  };
  return (
    <div className="mt-5">
      <RecordSection title={say('outbox.compare')}>
        {fields.length === 0 ? (
          <p className="text-muted text-table">{say('outbox.no_fields')}</p>
        ) : (
          <PlainTable<DraftField>
            label={say('outbox.compare')}
            narrow
            rows={fields}
            rowId={({ column }) => column}
            columns={[
              {
                id: 'field',
                header: say('outbox.field'),
                wraps: true,
                render: ({ column }) => fieldName(entity, column),
              },
              ...(kind === 'create' ? [] : [base]),
              {
                id: 'mine',
                header: say('outbox.mine'),
                wraps: true,
                render: (field) => (
                  <span className="font-medium text-accent-ink">
                    {valueText(field, field.mine)}
                  </span>
                ),
              },
              ...(kind === 'create' ? [] : [theirs]),
            ]}
          />
        )}
        {children}
      </RecordSection>
    </div>
  );
}
