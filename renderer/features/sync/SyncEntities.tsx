import type { EntityStatus } from '../../../shared/contract/sync.contract.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import type { Tone } from '../../ui/feedback/tone.ts';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { CountText } from '../../ui/text/CountText.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

const tones: Record<EntityStatus['state'], Tone> = {
  waiting: 'neutral',
  pulling: 'accent',
  current: 'good',
  behind: 'warn',
  unavailable: 'neutral',
  failed: 'bad',
};

export function SyncEntities({ entities }: { entities: readonly EntityStatus[] }) {
  const say = useText();
  const format = useFormat();
  return (
    <PlainTable<EntityStatus>
      label={say('sync.entities')}
      rows={entities}
      rowId={({ entity }) => entity}
      columns={[
        { id: 'entity', header: say('sync.entity'), render: ({ label }) => format.pick(label) },
        {
          id: 'state',
          header: say('sync.state'),
          render: ({ state }) => <Badge tone={tones[state]}>{say(`sync.state_${state}`)}</Badge>,
        },
        {
          id: 'here',
          header: say('sync.here'),
          align: 'end',
          render: ({ replica }) => <CountText value={replica} />,
        },
        {
          id: 'central',
          header: say('sync.on_central'),
          align: 'end',
          render: ({ central, countedAt }) => (
            <span
              title={
                countedAt === null
                  ? undefined
                  : say('sync.counted', { at: format.instant(countedAt) })
              }
            >
              <CountText value={central} />
            </span>
          ),
        },
        {
          id: 'quarantined',
          header: say('sync.quarantined'),
          align: 'end',
          render: ({ quarantined }) => (
            <span className={quarantined === 0 ? 'text-muted' : 'font-semibold text-warn'}>
              <CountText value={quarantined} />
            </span>
          ),
        },
        {
          id: 'asOf',
          header: say('sync.as_of'),
          align: 'end',
          render: ({ asOf }) => <InstantText at={asOf} />,
        },
      ]}
    />
  );
}
