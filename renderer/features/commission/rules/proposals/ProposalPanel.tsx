import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { RecordPanel } from '../../../../ui/record/RecordPanel.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { DecideProposal } from './DecideProposal.tsx';
import { ProposalChanges } from './ProposalChanges.tsx';
import { proposalTones } from './ProposalColumns.tsx';
import { ProposalFaults } from './ProposalFaults.tsx';
import { VendorConsents } from './VendorConsents.tsx';

interface ProposalPanelProps {
  decision: string;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

export function ProposalPanel({ decision, full, onFull, onClose }: ProposalPanelProps) {
  const say = useText();
  const { data, error } = useQuery(
    api.commission.rules.proposal.queryOptions({ input: { decision } }),
  );
  const failure = error === null ? null : failureOf(error);
  return (
    <RecordPanel
      title={data?.title}
      subtitle={
        data !== undefined && (
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone={proposalTones[data.state]}>
              {say(`commission_rules.proposal_${data.state}`)}
            </Badge>
            <span>
              {say('commission_rules.begins')} <DayText day={data.from} />
            </span>
          </span>
        )
      }
      full={full}
      onFull={onFull}
      onClose={onClose}
      failure={failure}
    >
      {data !== undefined && (
        <>
          <p className="mb-3 text-muted">
            {say('commission_rules.proposed_by_at', { name: data.proposedBy.name })}{' '}
            <InstantText at={data.proposedAt} />
            {data.settledBy !== null && data.settledAt !== null && (
              <>
                {' · '}
                {say(
                  data.state === 'withdrawn'
                    ? 'commission_rules.withdrawn_by'
                    : 'commission_rules.approved_by',
                  { name: data.settledBy.name },
                )}{' '}
                <InstantText at={data.settledAt} />
              </>
            )}
          </p>
          {data.state === 'proposed' && <ProposalFaults decision={decision} />}
          {data.state === 'proposed' && <DecideProposal decision={decision} title={data.title} />}
          <RecordSection title={say('commission_rules.draft_changes', { count: data.changes })}>
            <ProposalChanges list={data.list} named={data.named} />
          </RecordSection>
          <RecordSection title={say('commission_rules.told_and_agreed')}>
            <VendorConsents proposal={data} />
          </RecordSection>
        </>
      )}
    </RecordPanel>
  );
}
