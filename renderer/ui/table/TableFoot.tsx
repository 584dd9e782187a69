import type { ReactNode } from 'react';

interface TableFootProps {
  template: string;
  rowIndex: number;
  columns: readonly { id: string; align?: 'start' | 'end' | undefined }[];
  /** One per column; empty where a total would mean nothing. */
  cells: readonly ReactNode[];
}

/** The totals, always in sight under the rows. */
export function TableFoot({ template, rowIndex, columns, cells }: TableFootProps) {
  return (
    <tfoot className="sticky bottom-0 z-10 block">
      <tr
        aria-rowindex={rowIndex}
        className="grid h-7 items-center border-line-strong border-t bg-surface font-semibold"
        style={{ gridTemplateColumns: template }}
      >
        {columns.map(({ id, align }, at) => (
          <td key={id} className={`truncate px-2 ${align === 'end' ? 'tabular text-end' : ''}`}>
            {cells[at]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
