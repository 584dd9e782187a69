import { present } from '../../../../shared/kernel/assert.ts';
import { rollupsOf } from '../index.ts';
import type { Rollup, SourceId } from '../rollup.ts';
import { type DayRows, noRows } from '../sources/source.ts';
import { addUp, type Cells, countRows, countRuns, sumUp } from './cells.ts';

/** The cells of every rollup of a source, from the rows of one day. */
export function cellsOfDay(source: SourceId, rows: DayRows): Map<string, Cells> {
  return new Map(rollupsOf(source).map((rollup) => [rollup.id, cellsOf(rollup, rows)]));
}

const nothing = new Float64Array(0);

export function cellsOf(rollup: Rollup, all: DayRows): Cells {
  const { keys, sums, orders } = rollup;
  if (keys[0] === 'currency') return foreignCells(all);
  const { rows, columns } = taken(rollup, all);
  const of = (name: string) =>
    rows === 0 ? nothing : present(columns[name], `${rollup.id} lacks ${name}.`);
  const added = addUp({ rows, columns: [...keys, ...sums].map(of) }, { keys: keys.length }, [
    rollup.byOrder === 'lines' ? sumUp(of('lines')) : countRows,
    ...(orders === true ? [rollup.byOrder ? countRows : countRuns(of('order_id'))] : []),
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

function taken(rollup: Rollup, all: DayRows): Pick<DayRows, 'rows' | 'columns'> {
  if (rollup.byOrder !== undefined) return all.orders?.() ?? noRows;
  return rollup.where === undefined ? all : keep(all, rollup);
}

function keep({ rows, columns, foreign }: DayRows, { where, keys, sums }: Rollup): DayRows {
  const flags = rows === 0 ? nothing : present(columns[where ?? ''], `No column ${where}.`);
  const kept = placesOf(flags, rows);
  const taken = [...keys, ...sums].map((name) => {
    const [column, some] = [columns[name] ?? nothing, new Float64Array(kept.length)];
    for (let at = 0; at < kept.length; at += 1) some[at] = column[kept[at] ?? 0] ?? 0;
    return [name, some] as const;
  });
  return { rows: kept.length, columns: Object.fromEntries(taken), foreign };
}

function placesOf(flags: Float64Array, rows: number): Int32Array {
  const kept = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    if (flags[row] === 0) continue;
    kept[count] = row;
    count += 1;
  }
  return kept.subarray(0, count);
}

function foreignCells({ foreign }: DayRows): Cells {
  const columns = [0, 1].map((place) => Float64Array.from(foreign, (row) => row[place] ?? 0));
  return addUp({ rows: foreign.length, columns }, { keys: columns.length }, [countRows]);
}
