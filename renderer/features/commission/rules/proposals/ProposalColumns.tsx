import { useMemo } from 'react';
import type { ProposalRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import type { Tone } from '../../../../ui/feedback/tone.ts';
import type { DataColumn } from '../../../../ui/table/column.ts';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';

export const proposalTones: Record<ProposalRow['state'], Tone> = {
  ...{ proposed: 'warn', approved: 'good', withdrawn: 'neutral' },
};

export function useProposalColumns(): readonly DataColumn<ProposalRow>[] {
  const say = useText();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'title',
        header: say('commission_rules.proposal_title'),
        width: 'minmax(12rem, 2fr)',
        render: ({ title }) => (
          <span className="font-medium" title={title}>
            {title}
          </span>
        ),
      },
      {
        id: 'changes',
        header: say('commission_rules.changes'),
        align: 'end',
        width: '6.5rem',
        render: ({ changes }) => format.count(changes),
      },
      {
        id: 'from',
        header: say('commission_rules.begins'),
        align: 'end',
        width: '7rem',
        render: ({ from }) => <DayText day={from} />,
      },
      {
        id: 'state',
        header: say('commission_rules.state'),
        width: '8rem',
        render: ({ state }) => (
          <Badge tone={proposalTones[state]}>{say(`commission_rules.proposal_${state}`)}</Badge>
        ),
      },
      {
        id: 'agreed',
        header: say('commission_rules.agreed'),
        align: 'end',
        width: '11rem',
        render: ({ vendors, noticed, consented, lacksConsent }) => (
          <span
            className={lacksConsent ? 'text-warn' : ''}
            title={say('commission_rules.told_counts', { vendors, noticed, consented })}
          >
            {say('commission_rules.agreed_of', { consented, vendors })}
          </span>
        ),
      },
      {
        id: 'by',
        header: say('commission_rules.proposed_by'),
        width: 'minmax(7rem, 1fr)',
        render: ({ proposedBy }) => proposedBy.name,
      },
      {
        id: 'proposed',
        header: say('commission_rules.proposed_at'),
        align: 'end',
        width: '11rem',
        render: ({ proposedAt }) => <InstantText at={proposedAt} />,
      },
    ],
    [say, format],
  );
}
