import { useCallback } from 'react';
import type { OutboxMessage } from '../../../shared/contract/outbox.contract.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { Tabs } from '../../ui/controls/Tabs.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ListFrame } from '../../ui/list/ListFrame.tsx';
import { ListNotice } from '../../ui/list/ListNotice.tsx';
import { ListStatus } from '../../ui/list/ListStatus.tsx';
import { useColumnsInSight } from '../../ui/list/use-columns-in-sight.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { useOutboxColumns } from './OutboxColumns.tsx';
import { type OutboxTab, outboxTabs, outboxUrl } from './outbox-url.ts';
import { OutboxPanel } from './record/OutboxPanel.tsx';
import { useOutboxList } from './use-outbox-list.ts';

const beside = ['record', 'change', 'state'];

/** What of ours is on its way, what a person must decide, and what became of the rest. */
export function OutboxScreen() {
  const say = useText();
  const [{ which, open, full }, change] = useUrlState(outboxUrl);
  const { counts, rows, csv } = useOutboxList(which);
  const { total } = rows;
  const mayExport = useMay('export.create');
  const { asOf } = useSession();
  const columns = useColumnsInSight(useOutboxColumns(which), { isOpen: open !== null, beside });
  const onClose = useCallback(() => change({ open: null, full: false }), [change]);
  return (
    <ListFrame
      filters={
        <OutboxTabs
          which={which}
          counts={counts}
          onChange={(next) => change({ which: next, open: null, full: false })}
        />
      }
      status={
        <ListStatus
          count={total === undefined ? undefined : say('outbox.total', { count: total })}
          changes={0}
          onShowChanges={rows.showChanges}
          csv={mayExport ? { ...csv, rows: total ?? 0 } : undefined}
        />
      }
      notice={
        <ListNotice
          failure={rows.failure}
          onRetry={rows.retry}
          incomplete={asOf === null && total !== undefined && total > 0}
          exportState={csv}
        />
      }
      table={
        <DataTable<OutboxMessage>
          label={say(`outbox.tab_${which}`)}
          listId={which}
          columns={columns}
          total={total}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          sort={{ id: 'made', descending: which === 'history' }}
          onSort={keepOrder}
          rowId={({ id }) => String(id)}
          selectedId={open === null ? undefined : String(open)}
          onOpen={({ id }, how) => change({ open: id, full: how.full })}
          emptyState={
            <EmptyState
              title={say(`outbox.empty_${which}_title`)}
              text={say(`outbox.empty_${which}_text`)}
            />
          }
        />
      }
      panel={
        open !== null && (
          <OutboxPanel
            key={open}
            id={open}
            full={full}
            onFull={(wide) => change({ full: wide })}
            onClose={onClose}
          />
        )
      }
    />
  );
}

/** The order is the order of the edits. */
function keepOrder(): void {}

interface OutboxTabsProps {
  which: OutboxTab;
  counts: { waiting: number; conflicts: number; refused: number } | undefined;
  onChange(which: OutboxTab): void;
}

function OutboxTabs({ which, counts, onChange }: OutboxTabsProps) {
  const say = useText();
  const format = useFormat();
  const { waiting = 0, conflicts = 0, refused = 0 } = counts ?? {};
  const decide = conflicts + refused;
  const shown = (count: number) => (count === 0 ? undefined : format.count(count));
  const countOf = { open: shown(waiting + decide), decide: shown(decide), history: undefined };
  return (
    <Tabs
      label={say('outbox.tabs')}
      tabs={outboxTabs.map((id) => ({ id, label: say(`outbox.tab_${id}`), count: countOf[id] }))}
      current={which}
      onChange={onChange}
    />
  );
}
