import { rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataTableProps } from './column.ts';

const features = tableFeatures({ rowSortingFeature });
/** The rows stay with the engine: this model holds the columns and the order only. */
const noRows: readonly never[] = [];

type HeadProps = Pick<DataTableProps<never>, 'sort' | 'onSort'> & {
  columns: readonly { id: string; header: string; sortable?: boolean | undefined }[];
};

export function useColumnModel({ columns, sort, onSort }: HeadProps) {
  const definitions = useMemo(
    () =>
      columns.map(({ id, header, sortable = false }) => ({
        id,
        header,
        accessorFn: () => null,
        enableSorting: sortable,
      })),
    [columns],
  );
  const sorting = useMemo(() => [{ id: sort.id, desc: sort.descending }], [sort]);
  return useTable({
    features,
    columns: definitions,
    data: noRows,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      const order = next[0];
      if (order !== undefined) onSort(order.id);
    },
  });
}

export type ColumnModel = ReturnType<typeof useColumnModel>;
