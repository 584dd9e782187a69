import { useMutation } from '@tanstack/react-query';
import type { HouseDecisionRow } from '../../../shared/contract/commission-pack-rows.ts';
import type { DecisionOf } from '../../../shared/contract/house-decisions.ts';
import { api } from '../../client/client.ts';
import { failureOf, knownFailure } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { DayText } from '../../ui/text/DayText.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { SettleProposal } from '../SettleProposal.tsx';
import { usePersonName } from '../use-person-name.ts';
import { useDecisionWords } from './use-decision-words.ts';

const tones = {
  standing: 'good',
  coming: 'accent',
  proposed: 'warn',
  pending: 'warn',
  refused: 'bad',
} as const;

interface DecisionLineProps {
  decision: DecisionOf;
  row: HouseDecisionRow;
}

/** What it says, since when, and by whom. */
export function DecisionLine({ decision, row }: DecisionLineProps) {
  const say = useText();
  const nameOf = usePersonName();
  const { subjectOf, saysOf } = useDecisionWords(decision);
  const { state, proposedBy, settledBy, settledAt, proposedAt } = row;
  const subject = subjectOf(row);
  return (
    <li className="flex flex-col items-start gap-1 py-1.5">
      <p className="flex w-full items-start gap-3" title={row.title}>
        <span className="min-w-0 flex-1 break-words">
          {subject !== '' && <span className="text-muted">{subject}: </span>}
          <span className="font-medium">{saysOf(row.body)}</span>
        </span>
        {row.settling === null && (
          <Badge tone={tones[state]}>{say(`commission_packs.stands_${state}`)}</Badge>
        )}
      </p>
      <p className="text-muted">
        {say('commission_packs.since')} <DayText day={row.effectiveFrom} /> · {nameOf(proposedBy)}
        {settledBy !== null && ` → ${nameOf(settledBy)}`} ·{' '}
        <InstantText at={settledAt ?? proposedAt} />
      </p>
      <Reason row={row} />
      {state === 'proposed' && (
        <SettleProposal
          decision={row.uuid}
          topic={row.topic}
          title={row.title}
          settling={row.settling}
        />
      )}
    </li>
  );
}

/** Of what will never stand: why, and the way to be rid of it. */
function Reason({ row: { uuid, reason } }: { row: HouseDecisionRow }) {
  const say = useText();
  const discard = useMutation(api.facts.discard.mutationOptions());
  if (reason === null) return null;
  const { code, params } =
    discard.error === null ? knownFailure({ code: reason, params: {} }) : failureOf(discard.error);
  return (
    <p className="flex items-center gap-2 text-bad">
      {say(code, params)}
      <Button disabled={discard.isPending} onClick={() => discard.mutate({ uuid })}>
        {say('facts.discard')}
      </Button>
    </p>
  );
}
