import { useQuery } from '@tanstack/react-query';
import type { ProvisionCheck } from '../../../shared/contract/provision.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { useText } from '../../ui/text/use-text.ts';

type Feature = ProvisionCheck['features'][number];

const tones = { ready: 'good', partial: 'warn', missing: 'warn' } as const;

/** What this central has for each feature, and what stands in where it has not. */
export function KitCheck() {
  const say = useText();
  const { data, error } = useQuery(api.provision.check.queryOptions());
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="warn" title={say(code, params)} />;
  }
  if (data === undefined) return <Skeleton height="16rem" />;
  return (
    <PlainTable<Feature>
      label={say('provision.check')}
      rows={data.features}
      rowId={({ feature }) => feature}
      columns={[
        {
          id: 'feature',
          header: say('provision.check_feature'),
          render: ({ feature }) => say(`provision.for_${feature}`),
        },
        {
          id: 'state',
          header: say('provision.state'),
          render: ({ state, lacks }) => (
            <span title={lacks.join('\n')}>
              <Badge tone={tones[state]}>{say(`provision.check_${state}`)}</Badge>
            </span>
          ),
        },
        {
          id: 'without',
          header: say('provision.check_without'),
          wraps: true,
          render: ({ feature, state }) =>
            state === 'ready' ? (
              <span className="text-muted">–</span>
            ) : (
              say(`provision.without_${feature}`)
            ),
        },
      ]}
    />
  );
}
