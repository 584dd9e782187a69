import {
  addDays,
  addMonths,
  type BusinessDay,
  lengthOf,
  monthOf,
  type Period,
  periodOfMonth,
} from '../../../../shared/kernel/business-day.ts';
import type { Unit } from '../rollup.store.ts';

/** Neighbouring cells of one unit that are added, or taken away again. */
export interface Run {
  unit: Unit;
  from: string;
  to: string;
  sign: 1 | -1;
}

interface Node {
  unit: Unit;
  at: string;
  period: Period;
}

/** What reading the cells of a unit costs beside those of a day: they have more keys. */
const COST: Readonly<Record<Unit, number>> = { day: 1, month: 2, year: 3 };

/**
 * The fewest cells that come to a period: whole years and months, days at the edges; or a whole less what is not
 * meant, where that is less to read. A stale sum is not used.
 */
export function runsOfPeriod(period: Period, isStale: (at: string) => boolean): Run[] {
  const first = Number(period.from.slice(0, 4));
  const years = Number(period.to.slice(0, 4)) - first + 1;
  return joined(
    Array.from({ length: years }, (_, index) => yearNode(first + index)).flatMap((year) =>
      cover(year, period, isStale),
    ),
  );
}

/** The same without years and without taking away: each month in turn. */
export function runsByMonth(period: Period, isStale: (at: string) => boolean): Run[] {
  const runs: Run[] = [];
  for (let month = monthOf(period.from); month <= monthOf(period.to); month = addMonths(month, 1)) {
    const node = monthNode(month);
    const part = common(node.period, period);
    if (part === null) continue;
    const isWhole = lengthOf(part) === lengthOf(node.period) && !isStale(month);
    runs.push(isWhole ? runOf(node) : dayRun(part));
  }
  return joined(runs);
}

export function dayRun({ from, to }: Period): Run {
  return { unit: 'day', from, to, sign: 1 };
}

function cover(node: Node, period: Period, isStale: (at: string) => boolean): Run[] {
  const part = common(node.period, period);
  if (part === null) return [];
  const isUsable = node.unit === 'day' || !isStale(node.at);
  if (lengthOf(part) === lengthOf(node.period) && isUsable) return [runOf(node)];
  const parts = partsOf(node, part, isStale);
  if (!isUsable) return parts;
  const beside = besideOf(node.period, part).flatMap((rest) => partsOf(node, rest, isStale));
  const less = [runOf(node), ...beside.map((run) => ({ ...run, sign: flipped(run.sign) }))];
  return costOf(less) < costOf(parts) ? less : parts;
}

function partsOf(node: Node, period: Period, isStale: (at: string) => boolean): Run[] {
  if (node.unit === 'month') return [dayRun(period)];
  return joined(
    Array.from({ length: 12 }, (_, index) => monthNode(addMonths(`${node.at}-01`, index))).flatMap(
      (month) => cover(month, period, isStale),
    ),
  );
}

function besideOf(whole: Period, part: Period): Period[] {
  const before = { from: whole.from, to: addDays(part.from, -1) };
  const after = { from: addDays(part.to, 1), to: whole.to };
  return [before, after].filter(({ from, to }) => from <= to);
}

function common(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}

function runOf({ unit, at }: Node): Run {
  return { unit, from: at, to: at, sign: 1 };
}

function yearNode(year: number): Node {
  const at = `${year}`.padStart(4, '0');
  return { unit: 'year', at, period: { from: `${at}-01-01`, to: `${at}-12-31` } };
}

function monthNode(at: string): Node {
  return { unit: 'month', at, period: periodOfMonth(at) };
}

function costOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + COST[run.unit] * cellsIn(run), 0);
}

function cellsIn({ unit, from, to }: Run): number {
  if (unit === 'day') return lengthOf({ from, to });
  const numberOf = (at: string): number =>
    unit === 'year' ? Number(at) : Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
  return numberOf(to) - numberOf(from) + 1;
}

function flipped(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

/** Neighbours of the same kind are read at once. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.unit === run.unit && last.sign === run.sign && nextOf(last) === run.from) {
      result[result.length - 1] = { ...last, to: run.to };
    } else {
      result.push(run);
    }
  }
  return result;
}

function nextOf({ unit, to }: Run): BusinessDay | string {
  if (unit === 'day') return addDays(to, 1);
  return unit === 'month' ? addMonths(to, 1) : `${Number(to) + 1}`.padStart(4, '0');
}
