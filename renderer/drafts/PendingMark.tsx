import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import type { PendingRecord } from '../../shared/contract/drafts.contract.ts';
import { useText } from '../ui/text/use-text.ts';
import { needsDecision } from './message-state.ts';
import { useFieldValue } from './use-field-value.ts';

interface PendingMarkProps {
  pending: PendingRecord | null;
  column: string;
  /** What the central has; null where it has nothing. */
  children: ReactNode;
}

/** A field that was edited here shows the new value, marked; the old one on hover and focus. */
export function PendingMark({ pending, column, children }: PendingMarkProps) {
  const field = pending?.fields.find((one) => one.column === column);
  if (pending === null || field === undefined) return children;
  return <Marked pending={pending} field={field} />;
}

/** For a list of details, where a value that is not there must stay null. */
export function marked(pending: PendingRecord | null, column: string, value: ReactNode): ReactNode {
  return isEdited(pending, column) ? (
    <PendingMark pending={pending} column={column}>
      {value}
    </PendingMark>
  ) : (
    value
  );
}

export function isEdited(pending: PendingRecord | null, column: string): boolean {
  return pending?.fields.some((field) => field.column === column) ?? false;
}

interface MarkedProps {
  pending: PendingRecord;
  field: PendingRecord['fields'][number];
}

function Marked({ pending, field }: MarkedProps) {
  const say = useText();
  const valueText = useFieldValue(pending.entity);
  const mine = valueText(field, field.mine);
  const was = say('outbox.was', { value: valueText(field, field.base) });
  const tone = needsDecision(pending.state)
    ? 'border-bad text-bad'
    : 'border-accent text-accent-ink';
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={150}
        closeOnClick={false}
        className={`cursor-help border-b border-dotted text-start ${tone}`}
        aria-label={`${mine}. ${say(`outbox.state_${pending.state}`)}. ${was}`}
      >
        {mine}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="z-50">
          <Tooltip.Popup className="max-w-80 rounded-base border border-line-strong bg-surface px-3 py-2 text-ink text-table shadow-float">
            {was}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
