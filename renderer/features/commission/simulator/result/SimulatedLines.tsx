import { useMemo } from 'react';
import type {
  Simulated,
  SimulatedLine,
} from '../../../../../shared/contract/commission-simulate.contract.ts';
import { client } from '../../../../client/client.ts';
import { usePagedRows } from '../../../../client/use-paged-rows.ts';
import { Select } from '../../../../ui/controls/Select.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useColumnsInSight } from '../../../../ui/list/use-columns-in-sight.ts';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { WhyPanel } from '../../why/WhyPanel.tsx';
import type { SimulatorUrl } from '../simulator-url.ts';
import { useLineColumns } from './LineColumns.tsx';

interface SimulatedLinesProps {
  answer: Simulated;
  url: SimulatorUrl;
  change(next: Partial<SimulatorUrl>): void;
}

/** What is read first, where a line's own reasons take half of the room. */
const beside = ['order', 'rules', 'difference'];
const whichOnes = ['winner', 'amount'] as const;
const UNSORTED = { id: '', descending: true };

/** Charges of lines that another rule decides, or that come to another amount; the largest change first. */
export function SimulatedLines({ answer, url, change }: SimulatedLinesProps) {
  const say = useText();
  const format = useFormat();
  const { id, asOf } = answer;
  const { which } = url;
  const source = useMemo(
    () => ({
      listKey: ['simulated', id, which],
      readPage: async (window: { offset: number; limit: number }) => ({
        asOf,
        ...(await client.commission.simulate.lines({ id, which, ...window })),
      }),
    }),
    [id, which, asOf],
  );
  const rows = usePagedRows<SimulatedLine>(source, []);
  const columns = useColumnsInSight(useLineColumns(), { isOpen: url.open !== null, beside });
  const { failure } = rows;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-3">
        <Select
          label={say('commission_simulator.which')}
          className="w-56"
          value={which}
          options={whichOnes.map((value) => ({
            value,
            label: say(`commission_simulator.which_${value}`),
          }))}
          onChange={(next) => change({ which: next, open: null })}
        />
        <span className="tabular text-muted text-table">
          {rows.total !== undefined &&
            say('commission_simulator.line_count', { count: format.count(rows.total) })}
        </span>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <div className="relative flex h-136 gap-3">
        <div className="min-w-0 flex-1 rounded-base border border-line bg-surface">
          <DataTable<SimulatedLine>
            label={say('simulation.by_lines')}
            listId={`${id} ${which}`}
            columns={columns}
            total={rows.total}
            rowAt={rows.rowAt}
            onRange={rows.onRange}
            sort={UNSORTED}
            onSort={ignoreSort}
            rowId={(row) => String(row.id)}
            selectedId={url.open === null ? undefined : String(url.open)}
            onOpen={(row, { full }) => change({ open: row.id, full })}
            emptyState={<EmptyState title={say('commission_simulator.no_lines')} />}
          />
        </div>
        {url.open !== null && (
          <WhyPanel
            id={url.open}
            full={url.full}
            onFull={(full) => change({ full })}
            onClose={() => change({ open: null, full: false })}
          />
        )}
      </div>
    </div>
  );
}

/** The largest change is first, always. */
function ignoreSort(): void {}
