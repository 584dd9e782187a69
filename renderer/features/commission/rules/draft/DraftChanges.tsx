import { Pencil, Undo2 } from 'lucide-react';
import { Fragment } from 'react';
import type { RuleEditInput } from '../../../../../shared/contract/commission-rule.ts';
import type { DraftSurroundings } from '../../../../../shared/contract/commission-rule-looks.ts';
import type { EditFault } from '../../../../../shared/contract/commission-rule-rows.ts';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { faultWords, fieldWords } from '../words/fault-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { useChangeWords } from './use-change-words.ts';

interface DraftChangesProps {
  draft: DraftSurroundings & { changes: readonly RuleEditInput[] };
  faults: readonly EditFault[];
  /** The row that is open, from 1. */
  open: number | null;
  onOpen(row: number): void;
  onRemove(index: number): void;
}

/** Rows beyond these are counted: nobody reads thousands one by one, and all of them are checked. */
const SHOWN = 300;

export function DraftChanges({ draft, faults, open, onOpen, onRemove }: DraftChangesProps) {
  const say = useText();
  const { changes } = draft;
  const faulty = Map.groupBy(faults, ({ row }) => row);
  const rows = changes.map((change, at) => ({ change, row: at + 1 }));
  // What stands against a change must be in sight, wherever in the draft it is.
  const shown = [
    ...rows.slice(0, SHOWN),
    ...rows
      .slice(SHOWN)
      .filter(({ row }) => faulty.has(row))
      .slice(0, SHOWN),
  ];
  return (
    <Card title={say('commission_rules.draft_changes', { count: changes.length })}>
      <table aria-label={say('commission_rules.view_draft')} className="w-full text-table">
        <thead>
          <tr className="border-line-strong border-b text-start text-muted">
            {(['no', 'change', 'before', 'after', 'holds'] as const).map((id) => (
              <th
                key={id}
                scope="col"
                className={`px-2 py-1.5 font-medium ${id === 'before' || id === 'after' ? 'text-end' : 'text-start'}`}
              >
                {say(`commission_rules.${id}`)}
              </th>
            ))}
            <th scope="col" className="w-16">
              <span className="sr-only">{say('commission_rules.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ change, row }) => (
            <Fragment key={row}>
              <ChangeRow
                {...{ draft, change, row }}
                isOpen={row === open}
                onOpen={() => onOpen(row)}
                onRemove={() => onRemove(row - 1)}
              />
              <FaultRows faults={faulty.get(row) ?? []} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length < changes.length && (
        <p className="pt-2 text-muted text-table">
          {say('commission_rules.more_changes', { count: changes.length - shown.length })}
        </p>
      )}
    </Card>
  );
}

interface ChangeRowProps {
  draft: DraftSurroundings;
  change: RuleEditInput;
  row: number;
  isOpen: boolean;
  onOpen(): void;
  onRemove(): void;
}

function ChangeRow({ draft, change, row, isOpen, onOpen, onRemove }: ChangeRowProps) {
  const say = useText();
  const words = useChangeWords(draft)(change);
  return (
    <tr
      aria-current={isOpen ? 'true' : undefined}
      className="border-line border-t first:border-t-0 aria-[current=true]:bg-accent-soft"
    >
      <td className="tabular w-10 px-2 py-1 align-top text-muted">{row}</td>
      <td className="px-2 py-1 align-top">
        <span className="font-medium">{words.name}</span>{' '}
        <span className="text-muted">{words.what}</span>
        <span className="block text-muted">{words.about}</span>
      </td>
      <td className="tabular px-2 py-1 text-end align-top text-muted">{words.before}</td>
      <td className="tabular px-2 py-1 text-end align-top font-medium">{words.after}</td>
      <td className="tabular px-2 py-1 align-top">{words.holds}</td>
      <td className="whitespace-nowrap px-1 py-0.5 text-end align-top">
        {words.isEditable && (
          <IconButton
            label={say('commission_rules.edit_change', { row, name: words.name })}
            onClick={onOpen}
          >
            <Pencil aria-hidden size={13} />
          </IconButton>
        )}
        <IconButton
          label={say('commission_rules.remove_change', { row, name: words.name })}
          onClick={onRemove}
        >
          <Undo2 aria-hidden size={14} />
        </IconButton>
      </td>
    </tr>
  );
}

function FaultRows({ faults }: { faults: readonly EditFault[] }) {
  const speech = useRuleSpeech();
  return faults.map((fault) => (
    <tr key={`${fault.field} ${fault.code}`}>
      <td />
      <td colSpan={5} className="px-2 pb-1.5 text-bad">
        <span className="font-semibold">{fieldWords(fault.field, speech)}</span>:{' '}
        {faultWords(fault, speech)}
      </td>
    </tr>
  ));
}
