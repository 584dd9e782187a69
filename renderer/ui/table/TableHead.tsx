import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ColumnModel } from './use-column-model.ts';

interface TableHeadProps {
  table: ColumnModel;
  template: string;
  columns: readonly { id: string; header: string; align?: 'start' | 'end' | undefined }[];
}

const words = { asc: 'ascending', desc: 'descending' } as const;

export function TableHead({ table, template, columns }: TableHeadProps) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <thead className="sticky top-0 z-10 block">
      <tr
        aria-rowindex={1}
        className="grid min-h-7.5 items-center border-line-strong border-b bg-surface"
        style={{ gridTemplateColumns: template }}
      >
        {headers.map((header, index) => {
          const sorted = header.column.getIsSorted();
          const atEnd = columns[index]?.align === 'end';
          const Arrow = sorted === 'asc' ? ArrowUp : ArrowDown;
          return (
            <th
              key={header.id}
              scope="col"
              aria-sort={sorted === false ? undefined : words[sorted]}
              className={`flex min-w-0 items-center px-2 text-start font-medium text-muted ${atEnd ? 'justify-end' : ''}`}
            >
              {header.column.getCanSort() ? (
                <button
                  type="button"
                  onClick={() => header.column.toggleSorting()}
                  // The figures keep the edge; the arrow stands inside of it.
                  className={`inline-flex min-w-0 items-center gap-1 rounded-base hover:text-ink ${atEnd ? 'flex-row-reverse text-end' : 'text-start'} ${sorted === false ? '' : 'text-ink'}`}
                >
                  <span className="line-clamp-2 leading-tight" title={columns[index]?.header}>
                    <table.FlexRender header={header} />
                  </span>
                  <Arrow
                    aria-hidden
                    size={12}
                    className={`shrink-0 ${sorted === false ? 'invisible' : ''}`}
                  />
                </button>
              ) : (
                <span className="truncate">
                  <table.FlexRender header={header} />
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
