export interface DifferenceRow {
  key: string;
  label: string;
  value: number;
  /** The figure in full, with its sign. */
  figure: string;
}

interface DifferenceBarsProps {
  label: string;
  rows: readonly DifferenceRow[];
}

// Names take what they need up to a share; the two halves of the bars meet at one line.
const tracks = 'fit-content(40%) minmax(1rem, 1fr) minmax(1rem, 1fr) auto';

/** What became less to the left of one line, what became more to the right of it, on one scale. */
export function DifferenceBars({ label, rows }: DifferenceBarsProps) {
  const most = rows.reduce((max, { value }) => Math.max(max, Math.abs(value)), 0);
  const shareOf = (value: number): number => (most > 0 ? Math.max(0, value) / most : 0);
  return (
    <ol aria-label={label} className="grid gap-x-2.5" style={{ gridTemplateColumns: tracks }}>
      {rows.map(({ key, label: name, value, figure }) => (
        <li
          key={key}
          className="col-span-full grid h-7 grid-cols-subgrid items-center px-1 text-table"
        >
          <span className="truncate" title={name}>
            {name}
          </span>
          <span
            aria-hidden
            className="-mr-2.5 flex h-full items-center border-line-strong border-r"
          >
            <Half share={shareOf(-value)} side="less" />
          </span>
          <span aria-hidden className="flex h-full items-center -ml-px">
            <Half share={shareOf(value)} side="more" />
          </span>
          <span className="tabular text-end">{figure}</span>
        </li>
      ))}
    </ol>
  );
}

const sides = { less: 'origin-right bg-hue-4', more: 'origin-left bg-nila-4' } as const;

function Half({ share, side }: { share: number; side: keyof typeof sides }) {
  return (
    <span className={`block h-2 w-full ${sides[side]}`} style={{ transform: `scaleX(${share})` }} />
  );
}
