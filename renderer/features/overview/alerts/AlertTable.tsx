import { History, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { AlertView } from '../../../../shared/contract/alerts.contract.ts';
import { writeChoice } from '../../../client/period-choice.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { writeWhere } from '../../../filters/where.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { SavedMark } from '../../../views/SavedMark.tsx';
import { EXPLORE } from '../explore/explore-url.ts';
import type { Catalogue } from '../explore/use-catalogue.ts';
import { AlertBadge } from './AlertBadge.tsx';
import { AlertHistory } from './AlertHistory.tsx';
import { useAlertWords } from './use-alert-words.ts';

interface AlertTableProps {
  alerts: readonly AlertView[];
  catalogue: Catalogue;
  onSeen(alert: AlertView): void;
  onEdit(alert: AlertView): void;
}

export function AlertTable({ alerts, catalogue, onSeen, onEdit }: AlertTableProps) {
  const say = useText();
  const words = useAlertWords(catalogue);
  const [opened, setOpened] = useState<AlertView | null>(null);
  return (
    <>
      <PlainTable
        label={say('alerts.title')}
        rows={alerts}
        rowId={({ uuid }) => uuid}
        columns={[
          {
            id: 'name',
            header: say('alerts.name'),
            wraps: true,
            render: ({ name, waits, isMine, owner, place, told }) => (
              <span className="flex flex-wrap items-center gap-1.5">
                <span className="font-medium">{name}</span>
                {waits && <Badge tone="bad">{say('alerts.new_mark')}</Badge>}
                {!isMine && (
                  <span className="text-muted text-tiny">{say('views.of', { owner })}</span>
                )}
                <SavedMark place={place} told={told} />
              </span>
            ),
          },
          {
            id: 'rule',
            header: say('alerts.rule'),
            wraps: true,
            render: (alert) => words.rule(alert),
          },
          {
            id: 'state',
            header: say('alerts.state'),
            wraps: true,
            render: ({ state, last }) => <AlertBadge state={state} reason={last?.reason ?? null} />,
          },
          {
            id: 'figure',
            header: say('alerts.figure'),
            align: 'end',
            render: (alert) => <AlertFigure alert={alert} words={words} />,
          },
          {
            id: 'since',
            header: say('alerts.since'),
            render: ({ since, last }) => <Since since={since} judgedAt={last?.at ?? null} />,
          },
          {
            id: 'actions',
            header: say('alerts.actions'),
            align: 'end',
            render: (alert) => (
              <AlertActions alert={alert} onSeen={onSeen} onEdit={onEdit} onHistory={setOpened} />
            ),
          },
        ]}
      />
      {opened !== null && (
        <AlertHistory
          alert={opened}
          figure={words.figure(opened)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function Since({ since, judgedAt }: { since: number | null; judgedAt: number | null }) {
  const say = useText();
  if (since === null) return '–';
  return (
    <>
      <InstantText at={since} />
      {judgedAt !== null && (
        <span className="block text-muted text-tiny">
          {say('alerts.judged_at')} <InstantText at={judgedAt} />
        </span>
      )}
    </>
  );
}

interface AlertFigureProps {
  alert: AlertView;
  words: ReturnType<typeof useAlertWords>;
}

function AlertFigure({ alert, words }: AlertFigureProps) {
  const say = useText();
  const { full } = words.figure(alert);
  const value = alert.last?.value ?? null;
  const previous = alert.last?.previous ?? null;
  return (
    <>
      {full(value)}
      {previous !== null && (
        <span className="block text-muted text-tiny">
          {say('alerts.from_previous', { value: full(previous) })}
        </span>
      )}
    </>
  );
}

interface AlertActionsProps extends Pick<AlertTableProps, 'onSeen' | 'onEdit'> {
  alert: AlertView;
  onHistory(alert: AlertView): void;
}

function AlertActions({ alert, onSeen, onEdit, onHistory }: AlertActionsProps) {
  const say = useText();
  const goTo = useGoTo();
  const { name, metric, filters, last, waits, mayEdit, test } = alert;
  const period = last?.period ?? null;
  return (
    <span className="inline-flex items-center gap-1">
      {waits && <Button onClick={() => onSeen(alert)}>{say('alerts.seen')}</Button>}
      <Button
        look="quiet"
        aria-label={say('alerts.open_of', { name })}
        onClick={() =>
          goTo(EXPLORE, {
            show: metric,
            where: writeWhere(filters),
            ...(period === null ? {} : { period: writeChoice(period) }),
            ...(test.against === 'change' ? {} : { compare: 'none' }),
          })
        }
      >
        {say('alerts.open')}
      </Button>
      <IconButton label={say('alerts.history', { name })} onClick={() => onHistory(alert)}>
        <History aria-hidden size={14} />
      </IconButton>
      {mayEdit && (
        <IconButton label={say('alerts.edit', { name })} onClick={() => onEdit(alert)}>
          <Pencil aria-hidden size={14} />
        </IconButton>
      )}
    </span>
  );
}
