import { createHash } from 'node:crypto';
import type { DraftValue } from '../../../../../shared/contract/drafts.contract.ts';
import type { FileFault } from '../../../../../shared/contract/file-faults.ts';
import {
  type DayOrder,
  type ImportCounts,
  importVerdicts,
} from '../../../../../shared/contract/import-rows.ts';
import type { ImportChoices } from '../../../../../shared/contract/imports.contract.ts';
import type { Table } from '../read/read-table.ts';
import { cleanCell } from '../rules/cell.rules.ts';
import { orderOf } from '../rules/day.rules.ts';
import { type ImportField, matchedColumns } from '../rules/fields.rules.ts';
import { type PlannedRow, type Planner, rejected } from './planned.ts';
import { type Reading, readValue } from './read-value.ts';

export interface Plan {
  columns: readonly { heading: string; field: string | null }[];
  notes: readonly FileFault[];
  rows: readonly PlannedRow[];
  counts: ImportCounts;
  /** Of every verdict and all that would be written. */
  digest: string;
}

type Choices = Pick<ImportChoices, 'kind' | 'columns' | 'dayOrder' | 'decisions'>;

interface Column {
  heading: string;
  field: ImportField;
  index: number;
  reading: Reading;
}

const SHOWN = 60;

interface Means {
  planner: Planner;
  reading: Omit<Reading, 'order'>;
}

/** Rows between two words of how far it is. */
const STEP = 1_000;

/** What a file comes to: preview shows it, commit carries it out. Nothing is decided anywhere else. */
export function* planImport(table: Table, choices: Choices, means: Means): Generator<number, Plan> {
  const fields = matchedColumns(choices.kind, table.heading, choices.columns);
  const columns = fields.flatMap((field, index): Column[] => {
    if (field === null) return [];
    const heading = table.heading[index] ?? '';
    const order = choices.dayOrder ?? shownOrder(table, field, index);
    return [{ heading, field, index, reading: { ...means.reading, order } }];
  });
  const state = { cleaned: 0 };
  const hash = createHash('sha256');
  const judge = rowJudge(table, choices, { ...means, columns, state });
  const rows: PlannedRow[] = [];
  for (const one of table.rows) {
    const judged = judge(one);
    hash.update(toldOf(judged));
    if (rows.push(judged) % STEP === 0) yield rows.length;
  }
  const params = { count: state.cleaned };
  return {
    columns: table.heading.map((heading, index) => ({
      heading,
      field: fields[index]?.field ?? null,
    })),
    notes: state.cleaned === 0 ? [] : [{ code: 'import.cleaned', row: 0, field: '', params }],
    rows,
    counts: countsOf(rows),
    digest: hash.digest('hex'),
  };
}

function shownOrder({ rows }: Table, { kind }: ImportField, index: number): DayOrder | null {
  return kind === 'day' ? orderOf(rows.map(({ cells }) => cells[index]?.trim() ?? '')) : null;
}

function rowJudge(
  table: Table,
  choices: Choices,
  means: Means & { columns: readonly Column[]; state: { cleaned: number } },
): (one: Table['rows'][number]) => PlannedRow {
  const { planner, columns, state } = means;
  const decisions = new Map(choices.decisions.map(({ row, as }) => [row, as]));
  const firsts = new Map<string, number>();
  return ({ row, cells }) => {
    const read = readRow(row, cells, { columns, width: table.heading.length, state });
    const { values, faults, fault } = read;
    const decision = decisions.get(row) ?? null;
    const isWrong = faults.length > 0 && decision !== 'skip';
    const judged = isWrong ? rejected(...faults) : planner.judge({ row, values, decision, fault });
    const [key = ''] = judged.keys;
    const first = firsts.get(key);
    for (const one of judged.keys) firsts.set(one, firsts.get(one) ?? row);
    const { keys: _keys, ...verdict } =
      first === undefined ? judged : rejected(fault('import.twice', '', { first }));
    const title = planner.titleOf(values).slice(0, 2 * SHOWN);
    return { ...verdict, row, title, cells };
  };
}

function readRow(
  row: number,
  cells: readonly string[],
  file: { columns: readonly Column[]; width: number; state: { cleaned: number } },
) {
  const { columns, width, state } = file;
  const faults: FileFault[] = [];
  const headings = new Map(columns.map(({ field, heading }) => [field.field, heading]));
  const fault = (
    code: FileFault['code'],
    field: string,
    params: FileFault['params'] = {},
  ): FileFault => ({ code, row, field: headings.get(field) ?? field, params });
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    faults.push(fault('import.too_many_cells', ''));
  }
  const values: Record<string, DraftValue> = {};
  for (const { field, index, reading } of columns) {
    const clean = cleanCell(cells[index] ?? '');
    if ('fault' in clean) {
      faults.push(fault(clean.fault, field.field));
      continue;
    }
    if (clean.isCleaned) state.cleaned += 1;
    // An empty cell says nothing: a list never empties what others filled in.
    if (clean.text === '') continue;
    const read = readValue(field, clean.text, reading);
    if ('value' in read) values[field.field] = read.value;
    else {
      const value = clean.text.slice(0, SHOWN);
      faults.push(fault(read.fault, field.field, { value, ...read.params }));
    }
  }
  return { values, faults, fault };
}

function countsOf(rows: readonly PlannedRow[]): ImportCounts {
  const counts = { new: 0, changes: 0, same: 0, decide: 0, skipped: 0, rejected: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

const toldOf = ({ row, verdict, record, edits, faults }: PlannedRow): string =>
  JSON.stringify([row, importVerdicts.indexOf(verdict), record, edits, faults]);
