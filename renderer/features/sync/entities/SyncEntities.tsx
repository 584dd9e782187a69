import type { EntityStatus } from '../../../../shared/contract/sync.contract.ts';
import { useMay } from '../../../client/use-session.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import type { Tone } from '../../../ui/feedback/tone.ts';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { EntityName } from './EntityName.tsx';
import { RepairButton } from './RepairButton.tsx';

const tones: Record<EntityStatus['state'], Tone> = {
  waiting: 'neutral',
  pulling: 'accent',
  verified: 'good',
  chasing: 'accent',
  drift: 'bad',
  unverified: 'warn',
  unavailable: 'neutral',
  failed: 'bad',
};

interface SyncEntitiesProps {
  entities: readonly EntityStatus[];
  onRepair(entity: EntityStatus): void;
}

export function SyncEntities({ entities, onRepair }: SyncEntitiesProps) {
  const say = useText();
  const mayRepair = useMay('sync.repair');
  const columns = useColumns();
  const repair = {
    id: 'repair',
    header: say('sync.repair'),
    align: 'end',
    render: (entity: EntityStatus) => (
      <RepairButton entity={entity} onRepair={() => onRepair(entity)} />
    ),
  } as const;
  return (
    <PlainTable<EntityStatus>
      label={say('sync.entities')}
      rows={entities}
      rowId={({ entity }) => entity}
      columns={mayRepair ? [...columns, repair] : columns}
    />
  );
}

function useColumns() {
  const say = useText();
  const format = useFormat();
  const end = 'end' as const;
  return [
    {
      id: 'entity',
      header: say('sync.entity'),
      wraps: true,
      render: (entity: EntityStatus) => <EntityName entity={entity} />,
    },
    {
      id: 'state',
      header: say('sync.state'),
      render: ({ state }: EntityStatus) => (
        <Badge tone={tones[state]}>{say(`sync.state_${state}`)}</Badge>
      ),
    },
    {
      id: 'here',
      header: say('sync.here'),
      align: end,
      render: ({ replica }: EntityStatus) => <CountText value={replica} />,
    },
    {
      id: 'central',
      header: say('sync.on_central'),
      align: end,
      render: ({ central, countedAt }: EntityStatus) => (
        <span
          title={
            countedAt === null ? undefined : say('sync.counted', { at: format.instant(countedAt) })
          }
        >
          <CountText value={central} />
        </span>
      ),
    },
    {
      id: 'months',
      header: say('sync.months'),
      align: end,
      render: ({ months }: EntityStatus) =>
        months.total === 0 ? (
          <span className="text-muted">–</span>
        ) : (
          say('sync.months_of', {
            equal: format.count(months.equal),
            total: format.count(months.total),
          })
        ),
    },
    {
      id: 'verified',
      header: say('sync.verified'),
      align: end,
      render: ({ verifiedAt }: EntityStatus) => <InstantText at={verifiedAt} short />,
    },
    {
      id: 'compared',
      header: say('sync.compared'),
      align: end,
      render: ({ comparedAt }: EntityStatus) => <InstantText at={comparedAt} short />,
    },
    {
      id: 'speed',
      header: say('sync.speed'),
      align: end,
      render: ({ rowsPerSecond }: EntityStatus) => <CountText value={rowsPerSecond} />,
    },
    {
      id: 'quarantined',
      header: say('sync.quarantined'),
      align: end,
      render: ({ quarantined }: EntityStatus) => (
        <span className={quarantined === 0 ? 'text-muted' : 'font-semibold text-warn'}>
          <CountText value={quarantined} />
        </span>
      ),
    },
    {
      id: 'asOf',
      header: say('sync.as_of'),
      align: end,
      render: ({ asOf }: EntityStatus) => <InstantText at={asOf} short />,
    },
  ];
}
