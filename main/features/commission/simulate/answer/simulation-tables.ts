import type {
  Simulated,
  SimulatedLine,
  SimulatedRow,
} from '../../../../../shared/contract/commission-simulate.contract.ts';
import { simulationTexts as words } from '../../../../../shared/i18n/areas/simulation.ts';
import type { Language, Text } from '../../../../../shared/i18n/keys.ts';
import type { Cell, Column, LaidTable } from '../../../../platform/export/workbook/workbook.ts';

const text = (id: keyof typeof words, isCode = false): Column => ({
  id,
  name: words[id],
  unit: 'text',
  isCode,
  unknown: words['simulation.none'],
});
const count = (id: keyof typeof words): Column => ({
  ...{ id, name: words[id], unit: 'count', summed: true },
});
const money = (id: keyof typeof words): Column => ({
  ...{ id, name: words[id], unit: 'money', summed: true },
});
const difference: Column = {
  ...money('simulation.difference'),
  equals: { plus: ['simulation.new'], minus: ['simulation.old'] },
};

const measures = [
  ...[count('simulation.lines'), money('simulation.base')],
  ...[money('simulation.old'), money('simulation.new'), difference],
  ...[money('simulation.old_tax'), money('simulation.new_tax')],
  ...[money('simulation.old_withheld'), money('simulation.new_withheld')],
  ...[count('simulation.winner_changed'), count('simulation.differing')],
];

export const lineColumns = [
  { ...text('simulation.line', true), unknown: words['simulation.none'] },
  ...[text('simulation.order', true), text('simulation.day', true), text('simulation.vendor')],
  ...[text('simulation.product'), text('simulation.charge', true)],
  ...[money('simulation.base'), gapOr('simulation.old_rule'), gapOr('simulation.new_rule')],
  ...[money('simulation.old'), money('simulation.new'), difference],
];

function gapOr(id: 'simulation.old_rule' | 'simulation.new_rule'): Column {
  return { ...text(id), unknown: words['simulation.gap'] };
}

const parts = {
  vendor: { title: words['simulation.by_vendor'], first: text('simulation.vendor') },
  category: { title: words['simulation.by_category'], first: text('simulation.category') },
  region: { title: words['simulation.by_region'], first: text('simulation.region') },
} as const satisfies Record<string, { title: Text; first: Column }>;

/** Amounts are whole rupiah, as the workbook's decimals say. */
export function sumsTable(answer: Simulated, by: keyof typeof parts): LaidTable {
  const rows = { vendor: answer.byVendor, category: answer.byCategory, region: answer.byRegion };
  const { title, first } = parts[by];
  const laid = rows[by].map(({ of, ...sums }) => [of?.name ?? null, ...measured(sums)]);
  return {
    ...{ id: by, title, columns: [first, ...measures], rows: laid },
    totals: [null, ...measured(answer.total)],
  };
}

function measured(sums: Omit<SimulatedRow, 'of'>): number[] {
  const { old, new: drafted } = sums;
  return [
    ...[sums.lines, sums.base, old.amount, drafted.amount, drafted.amount - old.amount],
    ...[old.tax, drafted.tax, old.withheld, drafted.withheld],
    ...[sums.winnerChanged, sums.differing],
  ];
}

export function linesTable(lines: Iterable<SimulatedLine>, language: Language): LaidTable {
  const rows = [...lines].map((line) => lineCells(line, language));
  const totals = lineColumns.map(({ summed }, index) =>
    summed === true ? rows.reduce((sum, row) => sum + Number(row[index] ?? 0), 0) : null,
  );
  return { id: 'lines', title: words['simulation.by_lines'], columns: lineColumns, rows, totals };
}

export function lineCells(line: SimulatedLine, language: Language): Cell[] {
  const { oldAmount, newAmount } = line;
  return [
    ...[`${line.id}`, line.order.name, line.day, line.vendor?.name ?? null],
    ...[line.product?.name ?? null, words[`simulation.charge_${line.charge}`][language]],
    ...[line.base, line.oldRule?.name ?? null, line.newRule?.name ?? null],
    ...[oldAmount, newAmount, newAmount - oldAmount],
  ];
}
