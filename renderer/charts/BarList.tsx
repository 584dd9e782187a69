import { isNarrowing, type OnPick } from './marks/pick.ts';

export interface BarRow {
  key: string;
  label: string;
  value: number;
  /** The figure in full. */
  figure: string;
  /** Something of a key of its own: what is left over beside a top list is no place to go to. */
  pickable: boolean;
  /** Has a bar and a rank; what has no name has neither. */
  isNamed: boolean;
}

interface BarListProps {
  label: string;
  rows: readonly BarRow[];
  /** Numbers the rows where their order is the message. */
  ranked?: boolean | undefined;
  onPick?: OnPick | undefined;
}

// Names take what they need up to a share, bars the rest; each line is a subgrid, so that all begin together.
const tracks = 'fit-content(48%) minmax(1.5rem, 1fr) auto';

/** Ranked bars from zero; the figures stand in a column, so they can be read as a list too. */
export function BarList({ label, rows, ranked = false, onPick }: BarListProps) {
  const most = rows.reduce((max, row) => (row.isNamed ? Math.max(max, row.value) : max), 0);
  const places = rows.filter((row) => row.isNamed);
  const line = 'col-span-full grid grid-cols-subgrid rounded-base';
  return (
    <ol
      aria-label={label}
      className="grid gap-x-2.5"
      style={{ gridTemplateColumns: ranked ? `auto ${tracks}` : tracks }}
    >
      {rows.map((row) => {
        const rank = row.isNamed ? `${places.indexOf(row) + 1}` : '';
        const content = <BarLine row={row} most={most} rank={ranked ? rank : undefined} />;
        return (
          <li key={row.key} className={line}>
            {onPick !== undefined && row.pickable ? (
              <button
                type="button"
                onClick={(event) => onPick(row.key, isNarrowing(event))}
                className={`group hover:bg-sunken ${line}`}
              >
                {content}
              </button>
            ) : (
              content
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface BarLineProps {
  row: BarRow;
  most: number;
  rank: string | undefined;
}

function BarLine({ row, most, rank }: BarLineProps) {
  const share = most > 0 ? Math.max(0, row.value) / most : 0;
  return (
    <span className="col-span-full grid h-7 grid-cols-subgrid items-center px-1 text-start text-table">
      {rank !== undefined && <span className="tabular text-end text-muted">{rank}</span>}
      <span className="truncate group-hover:underline" title={row.label}>
        {row.label}
      </span>
      <span
        aria-hidden
        className={`h-2 overflow-hidden rounded-base ${row.isNamed ? 'bg-sunken' : ''}`}
      >
        {row.isNamed && (
          <span
            className="block h-full origin-left bg-nila-4"
            style={{ transform: `scaleX(${share})` }}
          />
        )}
      </span>
      <span className="tabular text-end">{row.figure}</span>
    </span>
  );
}
