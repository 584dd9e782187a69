import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AlertView } from '../../../../shared/contract/alerts.contract.ts';
import { api } from '../../../client/client.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { ReachText } from '../../../views/ReachText.tsx';
import { useCatalogue } from '../explore/use-catalogue.ts';
import { OverviewSkeleton } from '../OverviewSkeleton.tsx';
import { AlertForm } from './AlertForm.tsx';
import { AlertTable } from './AlertTable.tsx';
import { NotifyChoice } from './NotifyChoice.tsx';
import { useKeepAlert } from './use-keep-alert.ts';

/** What is watched, how it stands, and since when. */
export function AlertsScreen() {
  const say = useText();
  const catalogue = useCatalogue();
  const { data } = useQuery(api.alerts.list.queryOptions());
  const keep = useKeepAlert();
  const [form, setForm] = useState<'new' | AlertView | null>(null);
  if (catalogue === undefined || data === undefined) return <OverviewSkeleton />;
  const add = (
    <Button look="primary" onClick={() => setForm('new')}>
      {say('alerts.new')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-3">
      {data.rows.length === 0 ? (
        <EmptyState title={say('alerts.empty')} text={say('alerts.empty_text')} action={add} />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            {add}
            <Button disabled={keep.running} onClick={() => keep.judge(undefined)}>
              {say('alerts.judge')}
            </Button>
            <NotifyChoice />
          </div>
          <Card title={say('alerts.title')}>
            <AlertTable
              alerts={data.rows}
              catalogue={catalogue}
              onSeen={({ uuid }) => keep.seen({ uuid })}
              onEdit={setForm}
            />
          </Card>
          <ReachText />
        </>
      )}
      {form !== null && (
        <AlertForm
          catalogue={catalogue}
          alert={form === 'new' ? undefined : form}
          keep={keep}
          onClose={() => setForm(null)}
        />
      )}
    </div>
  );
}
