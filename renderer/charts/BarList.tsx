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
const line = 'col-span-full grid grid-cols-subgrid rounded-base';
const lineOfParts = `${line} h-7 items-center px-1 text-start text-table`;

/** Ranked bars from zero; the figures stand in a column, so they can be read as a list too. */
export function BarList({ label, rows, ranked = false, onPick }: BarListProps) {
  const named = rows.filter(({ isNamed }) => isNamed);
  const most = named.reduce((max, { value }) => Math.max(max, value), 0);
  return (
    <ol
      aria-label={label}
      className="grid gap-x-2.5"
      style={{ gridTemplateColumns: ranked ? `auto ${tracks}` : tracks }}
    >
      {rows.map((row) => (
        <BarLine
          key={row.key}
          row={row}
          most={most}
          rank={ranked ? named.indexOf(row) + 1 : null}
          onPick={row.pickable ? onPick : undefined}
        />
      ))}
    </ol>
  );
}

interface BarLineProps {
  row: BarRow;
  most: number;
  /** Null where the order says nothing; 0 of what has none. */
  rank: number | null;
  onPick: OnPick | undefined;
}

/** As few boxes as it takes: there are a hundred lines on a screen. */
function BarLine({ row, most, rank, onPick }: BarLineProps) {
  const parts = (
    <>
      {rank !== null && <span className="tabular text-end text-muted">{rank || ''}</span>}
      <span className="truncate group-hover:underline" title={row.label}>
        {row.label}
      </span>
      <Bar row={row} most={most} />
      <span className="tabular text-end">{row.figure}</span>
    </>
  );
  if (onPick === undefined) return <li className={lineOfParts}>{parts}</li>;
  return (
    <li className={line}>
      <button
        type="button"
        onClick={(event) => onPick(row.key, isNarrowing(event))}
        className={`group hover:bg-sunken ${lineOfParts}`}
      >
        {parts}
      </button>
    </li>
  );
}

function Bar({ row, most }: Pick<BarLineProps, 'row' | 'most'>) {
  if (!row.isNamed) return <span aria-hidden />;
  const share = most > 0 ? Math.max(0, row.value) / most : 0;
  return (
    <span
      aria-hidden
      className="bar-fill h-2 rounded-base bg-sunken"
      style={{ backgroundSize: `${100 * share}% 100%` }}
    />
  );
}
