import { useRef, useState } from 'react';
import { shadeClass } from './tiles/tile-shade.ts';

export interface CohortCell {
  /** Share of the first month, parts per million. */
  ppm: number;
  /** `12,5%` */
  short: string;
  /** Read aloud and on hover: which month, how many of how many. */
  title: string;
  /** Of a month that is not over. */
  partial: boolean;
}

export interface CohortRow {
  key: string;
  label: string;
  /** How many began. */
  size: string;
  /** By months since the first; null where the month has not come, or is outside of the period. */
  cells: readonly (CohortCell | null)[];
}

interface CohortGridProps {
  label: string;
  /** Above the names, the sizes and the months. */
  heads: { cohort: string; size: string; month(since: number): string };
  rows: readonly CohortRow[];
}

const WHOLE = 1_000_000;
const STEPS = shadeClass.length - 1;

/** Who came back, month by month: one tab stop, and the arrows walk the cells. */
export function CohortGrid({ label, heads, rows }: CohortGridProps) {
  const [stop, setStop] = useState({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const months = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const [down, right] = steps[event.key] ?? [0, 0];
    const next = { row: stop.row + down, column: stop.column + right };
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-cell="${next.row} ${next.column}"]`,
    );
    if ((down === 0 && right === 0) || cell === null || cell === undefined) return;
    event.preventDefault();
    setStop(next);
    cell.focus();
  };
  return (
    <table ref={grid} aria-label={label} onKeyDown={onKeyDown} className="w-full text-table">
      <thead className="sticky top-0 bg-surface text-muted">
        <tr>
          <th scope="col" className="py-1 pr-3 text-start font-medium">
            {heads.cohort}
          </th>
          <th scope="col" className="py-1 pr-3 text-end font-medium">
            {heads.size}
          </th>
          {Array.from({ length: months }, (_, since) => (
            <th key={heads.month(since)} scope="col" className="tabular py-1 font-medium">
              {heads.month(since)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label: name, size, cells }, row) => (
          <tr key={key}>
            <th scope="row" className="whitespace-nowrap py-0.5 pr-3 text-start font-normal">
              {name}
            </th>
            <td className="tabular pr-3 text-end">{size}</td>
            {Array.from({ length: months }, (_, column) => (
              <Cell
                key={heads.month(column)}
                cell={cells[column] ?? null}
                place={`${row} ${column}`}
                tabbed={row === stop.row && column === stop.column}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

interface CellProps {
  cell: CohortCell | null;
  place: string;
  tabbed: boolean;
}

function Cell({ cell, place, tabbed }: CellProps) {
  if (cell === null) return <td />;
  const share = Math.min(1, Math.max(0, cell.ppm / WHOLE));
  const shade = Math.max(1, Math.ceil(STEPS * Math.sqrt(share)));
  return (
    <td className="p-px">
      <span
        data-cell={place}
        role="img"
        tabIndex={tabbed ? 0 : -1}
        title={cell.title}
        aria-label={cell.title}
        className={`tabular block min-w-9 rounded-base px-1 py-1 text-center ${shadeClass[shade]} ${cell.partial ? 'hatched' : ''}`}
      >
        {cell.short}
      </span>
    </td>
  );
}
