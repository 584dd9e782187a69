import type { CardView, MetricView } from '../../../../shared/contract/analytics.contract.ts';
import { parseWhere, type Where } from '../../../filters/where.ts';
import { type Drawing, exploreUrl } from './explore-url.ts';

export const METRICS_AT_MOST = 4;
const DIMENSIONS_AT_MOST = 2;

/** What is asked, but for the period. */
export interface Exploration {
  metrics: readonly string[];
  by: readonly string[];
  where: Where;
  top: number;
  draw: Drawing;
}

/** A kept state or an address; what cannot be read of it is what it is anyway. */
export function explorationOf(search: Record<string, unknown>): Exploration {
  const { show, by, where, top, draw } = exploreUrl.shape;
  const metrics = listOf(show.safeParse(search.show).data ?? 'gmv').slice(0, METRICS_AT_MOST);
  return {
    metrics: metrics.length === 0 ? ['gmv'] : metrics,
    by: listOf(by.safeParse(search.by).data ?? '').slice(0, DIMENSIONS_AT_MOST),
    where: parseWhere(where.safeParse(search.where).data ?? ''),
    top: top.safeParse(search.top).data ?? 10,
    draw: draw.safeParse(search.draw).data ?? 'auto',
  };
}

function listOf(text: string): string[] {
  return [...new Set(text.split(',').filter((id) => id !== ''))];
}

const CALENDARS: ReadonlySet<string> = new Set(['day', 'week', 'month']);

export function isCalendar(dimension: string): boolean {
  return CALENDARS.has(dimension);
}

/** A top of days would be a course with holes. */
export function hasTop({ by }: Pick<Exploration, 'by'>): boolean {
  return by.some((dimension) => !isCalendar(dimension));
}

/** The drawings that can show it, the fittest first; none where a table of two dimensions says it. */
export function drawingsFor({ by }: Pick<Exploration, 'by'>): Exclude<Drawing, 'auto'>[] {
  const [one, other] = by;
  if (one === undefined || other !== undefined) return [];
  if (isCalendar(one)) return ['line', 'bars'];
  return one === 'province' ? ['ranking', 'tiles', 'bars', 'share'] : ['ranking', 'bars', 'share'];
}

export function drawnAs(exploration: Exploration): CardView['draw'] {
  const fitting = drawingsFor(exploration);
  const wanted = fitting.find((one) => one === exploration.draw);
  return wanted ?? fitting[0] ?? 'kpi';
}

/** Dimensions that every chosen metric knows. */
export function dimensionsOfAll(
  metrics: readonly MetricView[],
  chosen: readonly string[],
): ReadonlySet<string> {
  const known = chosen.flatMap((id) => metrics.find((metric) => metric.id === id) ?? []);
  const all = new Set(known.flatMap(({ dimensions }) => dimensions));
  return new Set([...all].filter((id) => known.every((one) => one.dimensions.includes(id))));
}
