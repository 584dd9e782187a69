import { cohortHeads, cohortRows } from '../drawn/cohort-rows.ts';
import type { CardSheet } from './card-sheet.ts';

const STEPS = 5;
const WHOLE = 1_000_000;
/** Beyond so many columns a matrix is no longer read: its rows are listed. */
const WIDEST = 24;

export interface Grid {
  head: readonly string[];
  /** How many columns at the start are names. */
  names: number;
  /** With the step of the scale that a cell is shaded in, of a matrix. */
  rows: readonly { cells: readonly string[]; weights: readonly (number | null)[] | null }[];
}

/** The figures of a card in full, as a table. */
export function gridOf(sheet: CardSheet): Grid {
  if (sheet.card.by.length === 0) return figures(sheet);
  return sheet.card.draw === 'cohorts' ? cohorts(sheet) : (crossed(sheet) ?? listed(sheet));
}

/** Which share of those who began came back, month by month; how many they were stands beside their name. */
function cohorts({ answer, columns: [column], words }: CardSheet): Grid {
  const { say, format } = words;
  const heads = cohortHeads(say);
  const rows = column === undefined ? [] : cohortRows(answer, { say, format, ...column });
  const months = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return {
    head: [heads.cohort, heads.size, ...Array.from({ length: months }, (_, at) => heads.month(at))],
    names: 1,
    rows: rows.map(({ label, size, cells }) => ({
      cells: [label, size, ...Array.from(cells, (cell) => cell?.short ?? '')],
      weights: [null, null, ...Array.from(cells, (cell) => (cell ? stepOf(cell.ppm) : null))],
    })),
  };
}

/** As on the screen: most of them come back seldom, and the small shares are to be told apart. */
function stepOf(ppm: number): number {
  const share = Math.min(1, Math.max(0, ppm / WHOLE));
  return Math.max(1, Math.ceil(STEPS * Math.sqrt(share))) - 1;
}

function figures(sheet: CardSheet): Grid {
  const { columns, answer, beside, words } = sheet;
  const { say } = words;
  return {
    head: [say('board_export.figure'), say('ui.this_period'), ...(beside === null ? [] : [beside])],
    names: 1,
    rows: [
      ...columns.map(({ name, figure }, index) => ({
        cells: [
          name,
          figure.full(answer.totals[index] ?? null),
          ...(beside === null ? [] : [figure.full(answer.previousTotals?.[index] ?? null)]),
        ],
        weights: null,
      })),
      ...targetLines(sheet).map((cells) => ({ cells, weights: null })),
    ],
  };
}

/** What is known of the target and the pace, in the order it is read. */
function targetLines({ target, columns: [column], words }: CardSheet): string[][] {
  if (target === null || column === undefined) return [];
  const { say, format } = words;
  const { amount, reached, runRate, requiredPerDay, missing } = target;
  if (amount === null) return missing === null ? [] : [[format.pick(missing), '–']];
  const lines = [
    { name: say('board_export.target'), text: column.figure.full(amount) },
    { name: say('board.reached'), text: reached === null ? null : format.ratio(reached) },
    { name: say('board.run_rate'), text: runRate === null ? null : column.figure.full(runRate) },
    {
      name: say('board.required_rate'),
      text: requiredPerDay === null ? null : column.figure.full(requiredPerDay),
    },
  ];
  return lines.flatMap(({ name, text }) => (text === null ? [] : [[name, text]]));
}

function listed({ dimensions, columns, rows, beside }: CardSheet): Grid {
  return {
    head: [
      ...dimensions,
      ...columns.map(({ name }) => name),
      ...(beside === null
        ? []
        : columns.map(({ name }) => (columns.length === 1 ? beside : `${name}, ${beside}`))),
    ],
    names: dimensions.length,
    rows: rows.map(({ names, values, previous }) => ({
      cells: [
        ...names,
        ...columns.map(({ figure }, index) => figure.full(values[index] ?? null)),
        ...(beside === null
          ? []
          : columns.map(({ figure }, index) => figure.full(previous?.[index] ?? null))),
      ],
      weights: null,
    })),
  };
}

/** Two dimensions: the first down, the second across. Null where that is too wide, or of several figures. */
function crossed({ card, dimensions, columns: [column, ...more], rows }: CardSheet): Grid | null {
  if (card.by.length !== 2 || column === undefined || more.length > 0) return null;
  const down = new Map(rows.map(({ keys, names }) => [keys[0] ?? '', names[0] ?? '']));
  const across = new Map(rows.map(({ keys, names }) => [keys[1] ?? '', names[1] ?? '']));
  if (across.size > WIDEST) return null;
  const valueAt = new Map(rows.map(({ keys, values }) => [keys.join(' '), values[0] ?? null]));
  return {
    head: [dimensions[0] ?? '', ...across.values()],
    names: 1,
    rows: [...down].map(([key, name]) => {
      const values = [...across.keys()].map((other) => valueAt.get(`${key} ${other}`) ?? null);
      return {
        cells: [name, ...values.map((value) => (value === null ? '' : column.figure.full(value)))],
        weights: null,
      };
    }),
  };
}
