import type { SummaryRow } from '../../../../shared/contract/commission-line.ts';
import type { SummarySort } from './amounts-url.ts';

/** One row of sums as it is read: what was frozen before anything was taken back of it. */
export interface Sums {
  lines: number;
  base: number;
  frozen: number;
  reversed: number;
  provisional: number;
  /** PPN, after what was taken back. */
  frozenTax: number;
  provisionalTax: number;
  /** Lines that may still change; of them, those without a rule. */
  openLines: number;
  gaps: number;
}

export interface ShownRow extends Sums {
  key: number | null;
  name: string | null;
}

const nothing: Sums = {
  ...{ lines: 0, base: 0, frozen: 0, reversed: 0, provisional: 0 },
  ...{ frozenTax: 0, provisionalTax: 0, openLines: 0, gaps: 0 },
};

export function shownRow({ key, name, base, frozen, provisional }: SummaryRow): ShownRow {
  return {
    ...{ key, name, base, lines: frozen.lines + provisional.lines },
    ...{ frozen: frozen.amount - frozen.reversed, reversed: frozen.reversed },
    ...{ provisional: provisional.amount, openLines: provisional.lines, gaps: provisional.gaps },
    ...{ frozenTax: frozen.tax, provisionalTax: provisional.tax },
  };
}

export function totalOf(rows: readonly Sums[]): Sums {
  const total = { ...nothing };
  for (const row of rows) {
    total.lines += row.lines;
    total.base += row.base;
    total.frozen += row.frozen;
    total.reversed += row.reversed;
    total.provisional += row.provisional;
    total.frozenTax += row.frozenTax;
    total.provisionalTax += row.provisionalTax;
    total.openLines += row.openLines;
    total.gaps += row.gaps;
  }
  return total;
}

/** Those whose name has the words, in order; without a name last. */
export function sortedRows(
  rows: readonly ShownRow[],
  { search, sort, descending }: { search: string; sort: SummarySort; descending: boolean },
): ShownRow[] {
  const words = search.trim().toLowerCase();
  const found = rows.filter(({ name }) => (name ?? '').toLowerCase().includes(words));
  const turn = descending ? -1 : 1;
  if (sort === 'name') {
    return found.sort((a, b) =>
      a.name === null || b.name === null
        ? Number(a.name === null) - Number(b.name === null)
        : turn * a.name.localeCompare(b.name, 'id'),
    );
  }
  const figure = (row: Sums): number =>
    sort === 'tax' ? row.frozenTax + row.provisionalTax : row[sort];
  return found.sort((a, b) => turn * (figure(a) - figure(b)));
}
