import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { api } from '../../client/client.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Tabs } from '../../ui/controls/Tabs.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { DutyList } from './DutyList.tsx';
import { EvidenceExports } from './EvidenceExports.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { type EvidenceTab, evidenceTabs, evidenceUrl } from './evidence-url.ts';
import { ReminderNotice } from './ReminderNotice.tsx';
import { RequestDialog } from './request/RequestDialog.tsx';
import { RenewalTimesCard } from './times/RenewalTimesCard.tsx';

/** Documents that certificates stand on: what waits for whom, what was approved, and what falls due. */
export function EvidenceScreen() {
  const say = useText();
  const { role } = useSession();
  const may = useMay('evidence.view');
  const mayCollect = useMay('evidence.collect');
  const [url, change] = useUrlState(evidenceUrl);
  const [asks, setAsks] = useState(false);
  const close = useCallback(() => setAsks(false), []);
  const { data } = useQuery({ ...api.evidence.reminders.queryOptions(), enabled: may });
  if (!may) {
    return <EmptyState title={say('shell.no_right')} text={say('permission.denied', { role })} />;
  }
  const { which } = url;
  const waiting = data?.waiting ?? 0;
  const tabs = (
    <>
      <Tabs<EvidenceTab>
        label={say('shell.screen.evidence')}
        current={which}
        onChange={(next) => change({ which: next, open: null, full: false })}
        tabs={evidenceTabs.map((id) => ({
          id,
          label: say(`evidence.tab_${id}`),
          count: id === 'due' && waiting > 0 ? String(waiting) : undefined,
        }))}
      />
      {mayCollect && (
        <Button look="primary" onClick={() => setAsks(true)}>
          {say('evidence.ask')}
        </Button>
      )}
      <EvidenceExports vendorId={url.vendor} />
    </>
  );
  return (
    <>
      {which === 'times' && (
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center gap-2">{tabs}</div>
          <RenewalTimesCard />
        </div>
      )}
      {which === 'due' && (
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center gap-2">{tabs}</div>
          <ReminderNotice />
          <DutyList onOpen={(open) => change({ which: 'open', open })} />
        </div>
      )}
      {(which === 'open' || which === 'approved') && (
        <EvidenceList which={which} url={url} change={change} filters={tabs} />
      )}
      {asks && (
        <RequestDialog
          onClose={close}
          onAsked={(request, vendorId) => {
            setAsks(false);
            change({ which: 'open', open: `${vendorId}/${request}` });
          }}
        />
      )}
    </>
  );
}
