import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { DataTableProps } from './column.ts';
import { markColumn } from './MarkBox.tsx';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { HEAD_PX, ROW_PX } from './table-size.ts';
import { useActiveRow } from './use-active-row.ts';
import { useColumnModel } from './use-column-model.ts';

/**
 * A list of any length: only the rows in sight exist. Arrows or j/k move, Home and End jump, Enter opens,
 * Ctrl+Enter opens the full page, Space marks where rows are worked on together. Another list begins at its top.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { total, rowAt, onRange, rowId, selectedId, onOpen, listId, label } = props;
  const { footer, marking } = props;
  const columns = useMemo(
    () => (marking === undefined ? props.columns : [markColumn(marking), ...props.columns]),
    [marking, props.columns],
  );
  const id = useId();
  const domIdOf = (index: number) => `${id}-${index}`;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useColumnModel({ ...props, columns });
  const count = total ?? 0;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    scrollPaddingEnd: HEAD_PX + (footer === undefined ? 0 : ROW_PX),
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index;
  const last = items.at(-1)?.index;
  useEffect(() => {
    if (first !== undefined && last !== undefined) onRange(first, last);
  }, [first, last, onRange]);
  const grid = useActiveRow({
    scroller,
    listId,
    count,
    rowId: domIdOf,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    open:
      onOpen &&
      ((index, full) => {
        const row = rowAt(index);
        if (row !== undefined) onOpen(row, { full });
      }),
    mark:
      marking &&
      ((from, to) => {
        const rows = rowsBetween(rowAt, from, to);
        const [first] = rows;
        if (first === undefined) return;
        marking.mark(rows, from !== to || !marking.isMarked(first));
      }),
  });

  if (total === 0) return props.emptyState;
  const template = columns.map((column) => column.width).join(' ');
  return (
    <div ref={scroller} className="h-full min-h-0 overflow-auto">
      <table
        {...grid.gridProps}
        aria-label={label}
        aria-rowcount={count + 1 + (footer === undefined ? 0 : 1)}
        aria-colcount={columns.length}
        aria-busy={total === undefined}
        className="data-grid block min-w-fit text-table"
      >
        <TableHead table={table} template={template} columns={columns} />
        <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ key, index, start }) => {
            const row = rowAt(index);
            return (
              <TableRow
                key={key}
                id={domIdOf(index)}
                place={{ index, start, template }}
                columns={columns}
                row={row}
                active={index === grid.active}
                selected={row !== undefined && rowId(row) === selectedId}
              />
            );
          })}
        </tbody>
        {footer !== undefined && (
          <TableFoot template={template} rowIndex={count + 2} columns={columns} cells={footer} />
        )}
      </table>
    </div>
  );
}

function rowsBetween<Row>(
  rowAt: (index: number) => Row | undefined,
  from: number,
  to: number,
): Row[] {
  const [first, last] = from < to ? [from, to] : [to, from];
  return Array.from({ length: last - first + 1 }, (_, step) => rowAt(first + step)).filter(
    (row) => row !== undefined,
  );
}
