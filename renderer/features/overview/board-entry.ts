import type {
  CardView,
  MetricAnswer,
  MetricView,
  Unit,
} from '../../../shared/contract/analytics.contract.ts';
import type { CardTarget } from '../../../shared/contract/card-target.ts';
import type { Text } from '../../../shared/i18n/keys.ts';
import type { Where } from '../../filters/where.ts';

/** A card of the dashboard with its figures. */
export interface BoardEntry {
  card: CardView;
  answer: MetricAnswer;
  /** What it stands against, where it does. */
  target?: CardTarget | null | undefined;
  /** Dimensions of the filters that it does not know: it shows all of them. */
  deaf?: readonly string[] | undefined;
  /** What it is narrowed to, where that is not what the address says. */
  where?: Where | undefined;
}

/** A card in its place on the board: a slow one comes without figures, and asks for them by itself. */
export interface BoardPlace extends Omit<BoardEntry, 'answer'> {
  answer: MetricAnswer | null;
}

export function isAnswered(place: BoardPlace): place is BoardEntry {
  return place.answer !== null;
}

/** What is left over beside a top list has no name of its own, nor has what is not known. */
export function isNamed(key: string | undefined): boolean {
  return key !== 'other' && key !== 'unknown';
}

/** The catalogue by id. Empty until it has come. */
export interface Definitions {
  metrics: ReadonlyMap<string, MetricView>;
  dimensions: ReadonlyMap<string, Text>;
}

export function metricOf({ card }: BoardEntry, definitions: Definitions): MetricView | undefined {
  return definitions.metrics.get(card.metrics[0] ?? '');
}

/** Nothing to draw. A course over time is one at zero too, and a share of something may be none of it. */
export function hasNothing(entry: BoardEntry, definitions: Definitions): boolean {
  const { draw } = entry.card;
  if (draw === 'target') return false;
  const zeroCounts = draw === 'line' || unitOf(entry, definitions) === 'ratio';
  return entry.answer.rows.every(({ values, previous }) => {
    const value = values[0] ?? (draw === 'line' ? previous?.[0] : null) ?? null;
    return value === null || (value === 0 && !zeroCounts);
  });
}

/** Of every metric of the card, in its order; without those that the catalogue has not told yet. */
export function metricsOf({ metrics }: CardView, definitions: Definitions): MetricView[] {
  return metrics.flatMap((id) => definitions.metrics.get(id) ?? []);
}

/** Money until the catalogue says otherwise, which it does with or before the first figures. */
export function unitOf(entry: BoardEntry, definitions: Definitions): Unit {
  return metricOf(entry, definitions)?.unit ?? 'money';
}
