import { useQuery } from '@tanstack/react-query';
import type { AlertView } from '../../../../shared/contract/alerts.contract.ts';
import { api } from '../../../client/client.ts';
import { Dialog } from '../../../ui/surfaces/Dialog.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import type { Figure } from '../../../ui/text/use-figure.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { AlertBadge } from './AlertBadge.tsx';

interface AlertHistoryProps {
  alert: AlertView;
  figure: Figure;
  onClose(): void;
}

/** The last hundred times it was judged, the newest first. */
export function AlertHistory({ alert, figure, onClose }: AlertHistoryProps) {
  const say = useText();
  const format = useFormat();
  const { data } = useQuery(api.alerts.history.queryOptions({ input: { uuid: alert.uuid } }));
  const title = say('alerts.history', { name: alert.name });
  return (
    <Dialog open onClose={onClose} title={title}>
      <PlainTable
        label={title}
        rows={(data?.rows ?? []).map((row, place) => ({ ...row, place }))}
        rowId={({ place }) => String(place)}
        columns={[
          {
            id: 'at',
            header: say('alerts.judged_at'),
            render: ({ at }) => <InstantText at={at} />,
          },
          {
            id: 'state',
            header: say('alerts.state'),
            wraps: true,
            render: ({ state, reason }) => <AlertBadge state={state} reason={reason} />,
          },
          {
            id: 'value',
            header: say('alerts.figure'),
            align: 'end',
            render: ({ value }) => figure.full(value),
          },
          {
            id: 'days',
            header: say('alerts.days'),
            render: ({ period }) =>
              period === null
                ? '–'
                : [...new Set([period.from, period.to])].map((day) => format.day(day)).join(' – '),
          },
        ]}
      />
    </Dialog>
  );
}
