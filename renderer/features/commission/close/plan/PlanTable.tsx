import { useGoTo } from '../../../../client/use-go-to.ts';
import type { DataColumn } from '../../../../ui/table/column.ts';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface PlanTableProps<Row> {
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId(row: Row): string;
  /** Of all there are; only the first ones came. */
  total: number;
  /** Said where there is none. */
  empty: string;
}

const ROWS_IN_SIGHT = 10;
const ROW_PX = 28;
const HEAD_PX = 32;

/** Orders and lines of a plan; Enter opens the order. */
export function PlanTable<Row extends { orderId: number }>(props: PlanTableProps<Row>) {
  const { label, columns, rows, rowId, total, empty } = props;
  const say = useText();
  const goTo = useGoTo();
  if (rows.length === 0) return <p className="text-muted">{empty}</p>;
  const height = HEAD_PX + Math.min(ROWS_IN_SIGHT, rows.length) * ROW_PX;
  return (
    <>
      <div className="-mx-3" style={{ height: `${height}px` }}>
        <DataTable<Row>
          label={label}
          listId={label}
          columns={columns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          onRange={ignoreRange}
          sort={{ id: '', descending: false }}
          onSort={ignoreRange}
          rowId={rowId}
          onOpen={({ orderId }) => goTo('orders', { open: orderId })}
          emptyState={null}
        />
      </div>
      {total > rows.length && (
        <p className="text-muted text-table">
          {say('commission_close.first_of', { shown: rows.length, count: total })}
        </p>
      )}
    </>
  );
}

/** Every row is here already, in its order. */
function ignoreRange(): void {}
