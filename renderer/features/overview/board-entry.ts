import type {
  CardView,
  MetricAnswer,
  MetricView,
  Unit,
} from '../../../shared/contract/analytics.contract.ts';
import type { Text } from '../../../shared/i18n/keys.ts';

/** A card of the dashboard with its figures. */
export interface BoardEntry {
  card: CardView;
  answer: MetricAnswer;
}

/** The catalogue by id. Empty until it has come. */
export interface Definitions {
  metrics: ReadonlyMap<string, MetricView>;
  dimensions: ReadonlyMap<string, Text>;
}

export function metricOf({ card }: BoardEntry, definitions: Definitions): MetricView | undefined {
  return definitions.metrics.get(card.metrics[0] ?? '');
}

/** Money until the catalogue says otherwise, which it does with or before the first figures. */
export function unitOf(entry: BoardEntry, definitions: Definitions): Unit {
  return metricOf(entry, definitions)?.unit ?? 'money';
}
