import type { EntityStatus } from '../../../../shared/contract/sync.contract.ts';
import { useMay } from '../../../client/use-session.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { SyncExport } from '../SyncExport.tsx';
import { SyncEntities } from './SyncEntities.tsx';
import { useRepair } from './use-repair.ts';

export function EntitiesCard({ entities }: { entities: readonly EntityStatus[] }) {
  const say = useText();
  const mayRepair = useMay('sync.repair');
  const { said, repair } = useRepair();
  return (
    <Card
      title={say('sync.entities')}
      aside={<SyncExport list="entities" rows={entities.length} />}
    >
      {said !== null && (
        <div className="mb-2">
          <Notice tone={said.tone} title={said.text} />
        </div>
      )}
      <SyncEntities entities={entities} onRepair={repair} />
      {mayRepair && <p className="mt-2 text-muted text-table">{say('sync.repair_text')}</p>}
    </Card>
  );
}
