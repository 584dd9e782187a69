import type {
  Simulated,
  SimulatedRow,
} from '../../../../../shared/contract/commission-simulate.contract.ts';
import type { SortOrder } from '../../../../ui/table/column.ts';

export type SumsBy = 'vendor' | 'category' | 'region';

export function rowsBy(answer: Simulated, by: SumsBy): readonly SimulatedRow[] {
  return { vendor: answer.byVendor, category: answer.byCategory, region: answer.byRegion }[by];
}

export const differenceOf = ({ old, new: drafted }: Pick<SimulatedRow, 'old' | 'new'>): number =>
  drafted.amount - old.amount;

const figures: Readonly<Record<string, (row: SimulatedRow) => number>> = {
  lines: ({ lines }) => lines,
  base: ({ base }) => base,
  old: ({ old }) => old.amount,
  new: (row) => row.new.amount,
  difference: differenceOf,
  moved: ({ winnerChanged }) => winnerChanged,
};

/** In the engine's order, the largest change first, until a column is chosen. */
export function sortedSums(
  rows: readonly SimulatedRow[],
  { id, descending }: SortOrder,
): readonly SimulatedRow[] {
  const direction = descending ? -1 : 1;
  const figure = figures[id];
  if (figure !== undefined) return rows.toSorted((a, b) => direction * (figure(a) - figure(b)));
  if (id !== 'name') return rows;
  const nameOf = ({ of }: SimulatedRow): string => of?.name ?? '';
  return rows.toSorted((a, b) => direction * nameOf(a).localeCompare(nameOf(b), 'id'));
}
