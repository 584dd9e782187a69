import {
  type BusinessDay,
  dayNumber,
  dayOfInstant,
  type Period,
} from '../../../../shared/kernel/business-day.ts';
import type { Unit } from '../rollup.store.ts';

/** Neighbouring cells of one unit that are added, or taken away again. */
export interface Run {
  unit: Unit;
  from: string;
  to: string;
  sign: 1 | -1;
}

/** A month or year. Days are numbers here: a period is taken apart for every question. */
interface Node {
  unit: 'month' | 'year';
  at: string;
  from: number;
  to: number;
}

interface Days {
  from: number;
  to: number;
}

/** The same run, of which the days are still numbers; of months and years their places in order. */
interface Numbered extends Days {
  unit: Unit;
  sign: 1 | -1;
}

type IsStale = (at: string) => boolean;

/** What reading the cells of a unit costs beside those of a day: they have more keys. */
export type Cost = Readonly<Record<Unit, number>>;
const COST: Cost = { day: 1, month: 2, year: 3 };
const DAY_MS = 86_400_000;

/**
 * The fewest cells that come to a period: whole years and months, days at the edges; or a whole less what is not
 * meant, where that is less to read. A stale sum is not used.
 */
export function runsOfPeriod(period: Period, isStale: IsStale, cost: Cost = COST): Run[] {
  const days = numbersOf(period);
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const runs: Numbered[] = [];
  for (let year = first; year <= last; year += 1) {
    runs.push(...cover('year', year, { days, isStale, cost }));
  }
  return joined(runs).map(runOf);
}

/** The same without years and without taking away: each month in turn. */
export function runsByMonth(period: Period, isStale: IsStale): Run[] {
  const days = numbersOf(period);
  const runs: Numbered[] = [];
  for (let month = monthNumber(period.from); month <= monthNumber(period.to); month += 1) {
    const node = nodeOf('month', month);
    const part = common(node, days);
    if (part === null) continue;
    const isWhole = isSame(part, node) && !isStale(node.at);
    runs.push(
      isWhole
        ? { unit: 'month', from: month, to: month, sign: 1 }
        : { unit: 'day', ...part, sign: 1 },
    );
  }
  return joined(runs).map(runOf);
}

export function dayRun({ from, to }: Period): Run {
  return { unit: 'day', from, to, sign: 1 };
}

interface Covered {
  days: Days;
  isStale: IsStale;
  cost: Cost;
}

function cover(unit: Node['unit'], place: number, asked: Covered): Numbered[] {
  const node = nodeOf(unit, place);
  const part = common(node, asked.days);
  if (part === null) return [];
  const isUsable = !asked.isStale(node.at);
  const whole: Numbered = { unit, from: place, to: place, sign: 1 };
  if (isUsable && isSame(part, node)) return [whole];
  const parts = partsOf(unit, place, { ...asked, days: part });
  if (!isUsable) return parts;
  const less = [whole];
  for (const days of besideOf(node, part)) {
    for (const run of partsOf(unit, place, { ...asked, days })) {
      less.push({ ...run, sign: run.sign === 1 ? -1 : 1 });
    }
  }
  return costOf(less, asked.cost) < costOf(parts, asked.cost) ? less : parts;
}

function partsOf(unit: Node['unit'], place: number, asked: Covered): Numbered[] {
  if (unit === 'month') return [{ unit: 'day', ...asked.days, sign: 1 }];
  const runs: Numbered[] = [];
  for (let month = 0; month < 12; month += 1) {
    runs.push(...cover('month', place * 12 + month, asked));
  }
  return joined(runs);
}

function besideOf(whole: Days, part: Days): Days[] {
  const before = { from: whole.from, to: part.from - 1 };
  const after = { from: part.to + 1, to: whole.to };
  return [before, after].filter(({ from, to }) => from <= to);
}

function common(one: Days, other: Days): Days | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from <= to ? { from, to } : null;
}

function isSame(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}

function numbersOf({ from, to }: Period): Days {
  return { from: dayNumber(from), to: dayNumber(to) };
}

export function monthNumber(day: BusinessDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

const nodes = new Map<string, Node>();

function nodeOf(unit: Node['unit'], place: number): Node {
  const known = nodes.get(`${unit} ${place}`);
  if (known !== undefined) return known;
  const at = textOf(unit, place);
  const isLast = unit === 'year' || place % 12 === 11;
  const node = {
    ...{ unit, at, from: dayNumber(unit === 'year' ? `${at}-01-01` : `${at}-01`) },
    // The year after 9999 has no days.
    to: isLast
      ? dayNumber(`${at.slice(0, 4)}-12-31`)
      : dayNumber(`${textOf(unit, place + 1)}-01`) - 1,
  };
  nodes.set(`${unit} ${place}`, node);
  return node;
}

/** As it is written. */
export function textOf(unit: Unit, place: number): string {
  if (unit === 'day') return dayOfInstant(place * DAY_MS);
  if (unit === 'year') return `${place}`.padStart(4, '0');
  const year = `${Math.floor(place / 12)}`.padStart(4, '0');
  return `${year}-${`${(place % 12) + 1}`.padStart(2, '0')}`;
}

function runOf({ unit, from, to, sign }: Numbered): Run {
  return { unit, from: textOf(unit, from), to: textOf(unit, to), sign };
}

function costOf(runs: readonly Numbered[], cost: Cost): number {
  let sum = 0;
  for (const { unit, from, to } of runs) sum += cost[unit] * (to - from + 1);
  return sum;
}

/** Neighbours of the same kind are read at once. */
function joined(runs: readonly Numbered[]): Numbered[] {
  const result: Numbered[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.unit === run.unit && last.sign === run.sign && last.to + 1 === run.from) {
      result[result.length - 1] = { ...last, to: run.to };
    } else {
      result.push(run);
    }
  }
  return result;
}
