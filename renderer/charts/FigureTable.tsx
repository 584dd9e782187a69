import { isNarrowing, type OnPick } from './marks/pick.ts';

export interface FigureRow {
  key: string;
  label: string;
  figures: readonly string[];
  pickable: boolean;
}

interface FigureTableProps {
  label: string;
  /** The name of the rows, then of each figure. */
  heads: readonly string[];
  rows: readonly FigureRow[];
  onPick?: OnPick | undefined;
}

/** Several figures of the same rows side by side. */
export function FigureTable({ label, heads, rows, onPick }: FigureTableProps) {
  const [first, ...names] = heads;
  return (
    <table aria-label={label} className="w-full text-table">
      <thead className="sticky top-0 bg-surface text-muted">
        <tr className="border-line-strong border-b">
          <th scope="col" className="py-1.5 pr-3 text-start align-bottom font-medium">
            {first}
          </th>
          {names.map((name) => (
            <th key={name} scope="col" className="py-1.5 pl-3 text-end align-bottom font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="border-line border-b">
            <th scope="row" className="max-w-64 truncate py-1 pr-3 text-start font-normal">
              {onPick !== undefined && row.pickable ? (
                <button
                  type="button"
                  onClick={(event) => onPick(row.key, isNarrowing(event))}
                  className="max-w-full truncate rounded-base hover:underline"
                >
                  {row.label}
                </button>
              ) : (
                row.label
              )}
            </th>
            {row.figures.map((figure, index) => (
              <td key={names[index]} className="tabular whitespace-nowrap py-1 pl-3 text-end">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
