import { present } from '../../../../shared/kernel/assert.ts';
import { rollupsOf } from '../index.ts';
import type { Rollup, SourceId } from '../rollup.ts';
import type { DayRows } from '../sources/source.ts';
import { addUp, type Cells, countRows, countRuns } from './cells.ts';

/** The cells of every rollup of a source, from the rows of one day. */
export function cellsOfDay(source: SourceId, rows: DayRows): Map<string, Cells> {
  return new Map(rollupsOf(source).map((rollup) => [rollup.id, cellsOf(rollup, rows)]));
}

export function cellsOf(rollup: Rollup, all: DayRows): Cells {
  const { keys, sums, orders } = rollup;
  if (keys[0] === 'currency') return foreignCells(all);
  const { rows, columns } = rollup.where === undefined ? all : keep(all, rollup);
  const of = (name: string) => present(columns[name], `${rollup.id} lacks ${name}.`);
  const added = addUp({ rows, columns: [...keys, ...sums].map(of) }, { keys: keys.length }, [
    countRows,
    ...(orders === true ? [countRuns(of('order_id'))] : []),
  ]);
  // Added up are the sums; beside the keys stands how many rows there are.
  const counts = added.columns.slice(keys.length);
  const ordered = [counts[sums.length], ...counts.slice(0, sums.length)];
  const rest = counts.slice(sums.length + 1);
  return {
    rows: added.rows,
    columns: [...added.columns.slice(0, keys.length), ...ordered, ...rest].map((column) =>
      present(column, 'A column of counts.'),
    ),
  };
}

function keep({ rows, columns, foreign }: DayRows, { where, keys, sums }: Rollup): DayRows {
  const flags = present(columns[where ?? ''], `No column ${where}.`);
  const kept = Array.from({ length: rows }, (_, row) => row).filter((row) => flags[row] !== 0);
  const taken = [...keys, ...sums].map((name) => {
    const column = columns[name];
    return [name, Float64Array.from(kept, (row) => column?.[row] ?? 0)] as const;
  });
  return { rows: kept.length, columns: Object.fromEntries(taken), foreign };
}

function foreignCells({ foreign }: DayRows): Cells {
  const ids = [...foreign.keys()].sort((a, b) => a - b);
  const counts = ids.map((id) => foreign.get(id) ?? 0);
  return { rows: ids.length, columns: [Float64Array.from(ids), Float64Array.from(counts)] };
}
