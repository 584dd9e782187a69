import type { PackListed } from '../../../../../shared/contract/commission-pack-rows.ts';
import { SettleProposal } from '../../../../packs/SettleProposal.tsx';
import { usePersonName } from '../../../../packs/use-person-name.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';

interface PackTableProps {
  live: string;
  packs: readonly PackListed[];
  onShow(version: string): void;
}

const tones = {
  shipped: 'neutral',
  pending: 'warn',
  proposed: 'accent',
  approved: 'neutral',
  withdrawn: 'neutral',
} as const;

export function PackTable({ live, packs, onShow }: PackTableProps) {
  const say = useText();
  const format = useFormat();
  const nameOf = usePersonName();
  return (
    <PlainTable<PackListed>
      label={say('commission_packs.packs')}
      rows={packs}
      rowId={({ version, decision }) => `${version} ${decision}`}
      columns={[
        {
          id: 'version',
          header: say('commission_packs.version'),
          render: ({ version }) => (
            <Button look="quiet" className="-mx-2.5" onClick={() => onShow(version)}>
              {version}
            </Button>
          ),
        },
        {
          id: 'title',
          header: say('commission_packs.title'),
          wraps: true,
          render: ({ title }) => format.pick(title),
        },
        {
          id: 'checked',
          header: say('commission_packs.checked'),
          align: 'end',
          render: ({ checkedOn }) => <DayText day={checkedOn} />,
        },
        {
          id: 'rows',
          header: say('commission_packs.row_count'),
          align: 'end',
          render: ({ rows }) => format.count(rows),
        },
        {
          id: 'state',
          header: say('commission_packs.state'),
          render: ({ version, state }) =>
            version === live ? (
              <Badge tone="good">{say('commission_packs.state_live')}</Badge>
            ) : (
              <Badge tone={tones[state]}>{say(`commission_packs.state_${state}`)}</Badge>
            ),
        },
        {
          id: 'by',
          header: say('commission_packs.by'),
          wraps: true,
          render: ({ state, decision, title, proposedBy, settledBy, settling }) => (
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span>
                {proposedBy === null ? '–' : nameOf(proposedBy)}
                {settledBy !== null && ` → ${nameOf(settledBy)}`}
              </span>
              {state === 'proposed' && decision !== null && (
                <SettleProposal
                  {...{ decision, settling }}
                  topic="tax.pack"
                  title={format.pick(title)}
                />
              )}
            </div>
          ),
        },
      ]}
    />
  );
}
