import { useCallback, useMemo, useState } from 'react';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { useMay, useSession } from '../../../../client/use-session.ts';
import { ListBelow } from '../../../../ui/list/ListBelow.tsx';
import { ListFrame } from '../../../../ui/list/ListFrame.tsx';
import { ListNotice } from '../../../../ui/list/ListNotice.tsx';
import { ListStatus } from '../../../../ui/list/ListStatus.tsx';
import { useColumnsInSight } from '../../../../ui/list/use-columns-in-sight.ts';
import type { Marking } from '../../../../ui/table/column.ts';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { type ChangeRulesUrl, type RulesUrl, ruleSorts } from '../rules-url.ts';
import { useRulesOrigin } from '../use-rules-origin.ts';
import { DaySlider } from './DaySlider.tsx';
import { MarkedBar } from './MarkedBar.tsx';
import { besideRule, useRuleColumns } from './RuleColumns.tsx';
import { RuleFilters } from './RuleFilters.tsx';
import { RulesBeside } from './RulesBeside.tsx';
import { RulesEmpty } from './RulesEmpty.tsx';
import { type ListedRule, useRuleList } from './use-rule-list.ts';

interface RulesListProps {
  url: RulesUrl;
  change: ChangeRulesUrl;
}

const noExport = { failure: null, file: null };
const NO_ORDER: readonly string[] = [];

/** The rules of a day in their order; rows can be marked and changed together. */
export function RulesList({ url, change }: RulesListProps) {
  const say = useText();
  const { asOf } = useSession();
  const { rows, listId, readAll } = useRuleList(url);
  const { total } = rows;
  const { origin, order } = useRulesOrigin(url.day);
  const mayChange = useMay('commission.propose') && origin === 'fact';
  const { marked, marking, markAll, clear } = useMarked();
  const isOpen = url.open !== null || url.make !== null;
  const columns = useColumnsInSight(useRuleColumns(order ?? NO_ORDER), {
    isOpen,
    beside: besideRule,
  });
  const onDay = useCallback((day: string) => change({ day }, { replace: true }), [change]);
  const sortBy = (id: string) => {
    const sort = ruleSorts.find((one) => one === id);
    if (sort !== undefined) {
      change({ sort, descending: sort === url.sort ? !url.descending : false });
    }
  };
  return (
    <ListBelow line={<DaySlider day={url.day} onChange={onDay} />}>
      <ListFrame
        filters={<RuleFilters url={url} change={change} />}
        status={
          <ListStatus
            count={
              total === undefined ? undefined : say('commission_rules.total', { count: total })
            }
            changes={rows.changes}
            onShowChanges={rows.showChanges}
          />
        }
        notice={
          <>
            <ListNotice
              failure={rows.failure}
              onRetry={rows.retry}
              incomplete={asOf === null && total !== undefined && total > 0}
              exportState={noExport}
            />
            {mayChange && total !== undefined && (
              <MarkedBar
                marked={marked.size}
                total={total}
                onAll={async () => markAll(await readAll())}
                onClear={clear}
                change={change}
              />
            )}
          </>
        }
        table={
          <DataTable<ListedRule>
            label={say('commission_rules.list')}
            listId={listId}
            columns={columns}
            total={total}
            rowAt={rows.rowAt}
            onRange={rows.onRange}
            sort={{ id: url.sort, descending: url.descending }}
            onSort={sortBy}
            rowId={({ version }) => version}
            selectedId={url.open ?? undefined}
            onOpen={({ version }, { full }) => change({ open: version, full, make: null })}
            marking={mayChange ? marking : undefined}
            emptyState={<RulesEmpty url={url} change={change} />}
          />
        }
        panel={isOpen && <RulesBeside url={url} change={change} marked={marked} onDone={clear} />}
      />
    </ListBelow>
  );
}

/** Rows that are changed together, by version: they stay marked while the filters change. */
function useMarked() {
  const say = useText();
  const [marked, setMarked] = useState<ReadonlyMap<string, RuleRow>>(new Map());
  const marking = useMemo(
    (): Marking<ListedRule> => ({
      isMarked: ({ version }) => marked.has(version),
      label: ({ spec }) => say('commission_rules.mark', { name: spec.name }),
      mark: (rows, isOn) =>
        setMarked((now) => {
          const next = new Map(now);
          for (const row of rows) {
            if (isOn) next.set(row.version, row);
            else next.delete(row.version);
          }
          return next;
        }),
    }),
    [marked, say],
  );
  const markAll = useCallback((rows: readonly RuleRow[]) => {
    setMarked(new Map(rows.map((row) => [row.version, row])));
  }, []);
  const clear = useCallback(() => setMarked(new Map()), []);
  return { marked, marking, markAll, clear };
}
