import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EvidenceDuty } from '../../../shared/contract/evidence-rows.ts';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { DayText } from '../../ui/text/DayText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useEvidenceWords } from './use-evidence-words.ts';

const AT_ONCE = 100;

/** The task list: what ends or waits too long, the nearest day first. */
export function DutyList({ onOpen }: { onOpen(of: string): void }) {
  const say = useText();
  const words = useEvidenceWords();
  const { data } = useQuery(api.evidence.duties.queryOptions({ input: {} }));
  const [shown, setShown] = useState(AT_ONCE);
  if (data === undefined) return null;
  if (data.rows.length === 0) {
    return <EmptyState title={say('evidence.no_duties')} text={say('evidence.no_duties_text')} />;
  }
  const leftOf = ({ daysLeft }: EvidenceDuty) =>
    daysLeft < 0
      ? say('evidence.days_over', { days: -daysLeft })
      : say('evidence.days_left', { days: daysLeft });
  return (
    <Card title={say('evidence.duties', { count: data.rows.length })}>
      <PlainTable<EvidenceDuty>
        label={say('evidence.tab_due')}
        rows={data.rows.slice(0, shown)}
        rowId={({ kind, subject }) => `${kind} ${subject}`}
        columns={[
          {
            id: 'due',
            header: say('evidence.due_on'),
            render: ({ dueOn }) => <DayText day={dueOn} />,
          },
          {
            id: 'left',
            header: say('evidence.left'),
            render: (duty) => (
              <Badge tone={duty.isEscalated ? 'bad' : 'warn'}>{leftOf(duty)}</Badge>
            ),
          },
          { id: 'title', header: say('evidence.what'), wraps: true, render: ({ title }) => title },
          {
            id: 'vendor',
            header: say('evidence.vendor'),
            render: ({ vendor }) => words.vendor(vendor) ?? '–',
          },
          {
            id: 'request',
            header: say('evidence.request'),
            render: ({ request, state, vendor }) =>
              request === null || state === null || vendor === null ? (
                say('evidence.not_asked')
              ) : (
                <Button look="quiet" onClick={() => onOpen(`${vendor.id}/${request}`)}>
                  {say(`evidence.state_${state}`)}
                </Button>
              ),
          },
        ]}
      />
      {data.rows.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + AT_ONCE)}>
          {say('evidence.more')}
        </Button>
      )}
    </Card>
  );
}
