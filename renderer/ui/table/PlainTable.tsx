import type { ReactNode } from 'react';

export interface PlainColumn<Row> {
  id: string;
  header: string;
  /** Figures stand at the end. */
  align?: 'end' | undefined;
  /** Sentences break; everything else stays on its line. */
  wraps?: boolean | undefined;
  render(row: Row): ReactNode;
}

interface PlainTableProps<Row> {
  columns: readonly PlainColumn<Row>[];
  rows: readonly Row[];
  rowId(row: Row): string;
  /** Its name for screen readers. */
  label: string;
  /** Where it is narrow, and all of its columns must be in sight: they share the width, and long words break. */
  narrow?: boolean | undefined;
}

/** A short table that is read and not worked in. */
export function PlainTable<Row>({
  columns,
  rows,
  rowId,
  label,
  narrow = false,
}: PlainTableProps<Row>) {
  return (
    <div className="overflow-x-auto">
      <table
        aria-label={label}
        className={`w-full text-table ${narrow ? 'table-fixed break-words' : ''}`}
      >
        <thead>
          <tr className="border-line-strong border-b text-muted">
            {columns.map(({ id, header, align }) => (
              <th
                key={id}
                scope="col"
                className={`whitespace-nowrap px-2 py-1.5 font-medium ${align === 'end' ? 'text-end' : 'text-start'}`}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} className="border-line border-b last:border-b-0">
              {columns.map(({ id, align, wraps, render }) => (
                <td
                  key={id}
                  className={`px-2 py-1 ${wraps ? '' : 'whitespace-nowrap'} ${align === 'end' ? 'tabular text-end' : ''}`}
                >
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
