import { Skeleton } from '../feedback/Skeleton.tsx';
import type { DataColumn } from './column.ts';
import { ROW_PX } from './table-size.ts';

interface TableRowProps<Row> {
  id: string;
  place: { index: number; start: number; template: string };
  columns: readonly DataColumn<Row>[];
  row: Row | undefined;
  /** Where the keyboard is. */
  active: boolean;
  /** The one that is open beside the list. */
  selected: boolean;
}

export function TableRow<Row>({ id, place, columns, row, active, selected }: TableRowProps<Row>) {
  const { index, start, template } = place;
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      data-active={active || undefined}
      className="data-row absolute inset-x-0 top-0 grid cursor-default items-center border-line border-b hover:bg-sunken aria-selected:bg-accent-soft"
      style={{
        gridTemplateColumns: template,
        height: ROW_PX,
        transform: `translateY(${start}px)`,
      }}
    >
      {columns.map((column) => (
        <td
          key={column.id}
          className={`truncate px-2 ${column.align === 'end' ? 'tabular text-end' : ''}`}
        >
          {row === undefined ? <Skeleton height="0.6rem" width="60%" /> : column.render(row)}
        </td>
      ))}
    </tr>
  );
}
