import { useQuery } from '@tanstack/react-query';
import type { RequirementPackListed } from '../../../../shared/contract/certification.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay } from '../../../client/use-session.ts';
import { SettleProposal } from '../../../packs/SettleProposal.tsx';
import { usePersonName } from '../../../packs/use-person-name.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { CompareRequirements } from './CompareRequirements.tsx';
import { RequirementRows } from './RequirementRows.tsx';

/** The rules that count, every pack there is, and what another one would change. */
export function RequirementPacks() {
  const say = useText();
  const mayPropose = useMay('certification.propose');
  const { data, error } = useQuery(api.certification.packs.list.queryOptions());
  const shown = useQuery(api.certification.packs.show.queryOptions({ input: {} }));
  const failed = error ?? shown.error;
  if (data === undefined || shown.data === undefined) {
    if (failed === null) return <Skeleton height="16rem" />;
    return <Notice tone="bad" title={say(failureOf(failed).code, failureOf(failed).params)} />;
  }
  return (
    <>
      <Card title={say('coverage.packs')}>
        <PackList {...data} />
      </Card>
      {mayPropose && <CompareRequirements against={data.live} />}
      <Card title={say('coverage.rules_of', { version: shown.data.version })}>
        <RequirementRows pack={shown.data} />
      </Card>
    </>
  );
}

function PackList({ live, packs }: { live: string; packs: readonly RequirementPackListed[] }) {
  const say = useText();
  const format = useFormat();
  const nameOf = usePersonName();
  return (
    <PlainTable<RequirementPackListed>
      label={say('coverage.packs')}
      rows={packs}
      rowId={({ version, decision }) => `${version} ${decision}`}
      columns={[
        { id: 'version', header: say('commission_packs.version'), render: (row) => row.version },
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
          id: 'state',
          header: say('commission_packs.state'),
          render: ({ version, state }) => (
            <Badge tone={version === live ? 'good' : 'neutral'}>
              {say(`commission_packs.state_${version === live ? 'live' : state}`)}
            </Badge>
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
                  topic="certification.requirements"
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
