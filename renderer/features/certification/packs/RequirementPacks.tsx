import { useQuery } from '@tanstack/react-query';
import type { RequirementPackListed } from '../../../../shared/contract/certification.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay } from '../../../client/use-session.ts';
import { usePackColumns } from '../../../packs/PackColumns.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { CompareRequirements } from './CompareRequirements.tsx';
import { RequirementRows } from './RequirementRows.tsx';

const TOPIC = 'certification.requirements';

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
  const { title, checked, by } = usePackColumns<RequirementPackListed>(TOPIC);
  return (
    <PlainTable<RequirementPackListed>
      label={say('coverage.packs')}
      rows={packs}
      rowId={({ version, decision }) => `${version} ${decision}`}
      columns={[
        { id: 'version', header: say('commission_packs.version'), render: (row) => row.version },
        title,
        checked,
        {
          id: 'state',
          header: say('commission_packs.state'),
          render: ({ version, state }) => (
            <Badge tone={version === live ? 'good' : 'neutral'}>
              {say(`commission_packs.state_${version === live ? 'live' : state}`)}
            </Badge>
          ),
        },
        by,
      ]}
    />
  );
}
