import { type ComponentProps, useMemo, useState } from 'react';
import type { ReportPreview, ReportTable } from '../../../shared/contract/reports.contract.ts';
import { Card } from '../../ui/surfaces/Card.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { ReportCell } from './ReportCell.tsx';
import { sortedRows } from './sorted-rows.ts';

interface ReportTableCardProps {
  table: ReportTable;
  unit: Pick<ReportPreview, 'currency' | 'decimals'>;
}

type Row = { index: number; cells: ReportTable['rows'][number] };

const ROWS_IN_SIGHT = 14;
const ROW_PX = 28;
/** Two lines: names of figures are long. */
const HEAD_PX = 36;

/** One sheet of the report: every row of it, its total at the foot. */
export function ReportTableCard({ table, unit }: ReportTableCardProps) {
  const say = useText();
  const format = useFormat();
  const [sort, setSort] = useState({ id: '', descending: false });
  const rows = useMemo<Row[]>(() => sortedRows(table, sort), [table, sort]);
  const columns = table.columns.map(({ id, name, unit: kind }, at) => ({
    id,
    header: format.pick(name),
    align: kind === 'text' ? undefined : ('end' as const),
    width: widthOf(id, kind),
    sortable: true,
    render: ({ cells }: Row) => <ReportCell value={cells[at] ?? null} kind={kind} unit={unit} />,
  }));
  const firstText = table.columns.findIndex(({ unit: kind }) => kind === 'text');
  const hasTotals = table.totals.some((total) => total !== null);
  const footer = table.columns.map(({ unit: kind }, at) =>
    at === firstText
      ? say('reports-screen.total')
      : totalCell({ value: table.totals[at] ?? null, kind, unit }),
  );
  const lines = Math.min(ROWS_IN_SIGHT, rows.length) + (hasTotals ? 1 : 0);
  return (
    <Card
      title={format.pick(table.title)}
      aside={
        <span className="tabular text-muted text-table">
          {say('reports-screen.rows', { count: rows.length })}
        </span>
      }
    >
      <div className="-mx-3" style={{ height: `${HEAD_PX + lines * ROW_PX}px` }}>
        <DataTable<Row>
          label={format.pick(table.title)}
          listId={`${sort.id} ${sort.descending}`}
          columns={columns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          onRange={ignoreRange}
          sort={sort}
          onSort={(id) => setSort({ id, descending: sort.id === id ? !sort.descending : true })}
          rowId={({ index }) => String(index)}
          footer={hasTotals ? footer : undefined}
          emptyState={<p className="px-3 text-muted">{say('reports-screen.empty_table')}</p>}
        />
      </div>
    </Card>
  );
}

function widthOf(id: string, kind: ReportTable['columns'][number]['unit']): string {
  if (id.endsWith('_id')) return '6rem';
  if (kind === 'text') return 'minmax(9rem, 2fr)';
  return kind === 'count' ? '5.5rem' : 'minmax(8.75rem, 1fr)';
}

/** Empty where a total would mean nothing; a dash is for a figure that is missing. */
function totalCell(cell: ComponentProps<typeof ReportCell>) {
  return cell.value === null ? null : <ReportCell key={cell.kind} {...cell} />;
}

/** Every row is here already. */
function ignoreRange(): void {}
