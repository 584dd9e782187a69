import type { CardView } from '../../../shared/contract/analytics.contract.ts';
import type { Text } from '../../../shared/i18n/keys.ts';
import type { DimensionId } from '../dimensions/dimension.ts';
import type { TargetCard } from '../figures/card-target.ts';
import { type MetricId, metrics } from '../metrics/index.ts';

/** A trend goes by day, and by month where the period is too long to read days. */
type CardDimension = DimensionId | 'trend';

export interface Card {
  id: string;
  title: Text;
  metrics: readonly [MetricId, ...MetricId[]];
  by: readonly CardDimension[];
  top?: number;
  /** The largest alone: what of the rest cannot be added up would be counted from the rows. */
  rest?: false;
  /** Only rows whose first figure is: among what fell the most stands nothing that rose. */
  aboveZero?: true;
  /** Beside the period that the board is compared with. */
  compared?: true;
  /** On this kind of desk alone. */
  only?: 'staff' | 'vendor';
  /** Of the whole month in which the period ends. */
  month?: true;
  /** What it stands against. */
  target?: TargetCard;
  draw: CardView['draw'];
  width: CardView['width'];
}

/** What belongs on the board and nobody records yet: said, not faked. */
export interface MissingSource {
  id: string;
  title: Text;
  text: Text;
  /** Said only while this counts anything, and how much it does. */
  gap?: MetricId;
}

export interface Dashboard {
  id: string;
  title: Text;
  cards: readonly Card[];
  missing?: readonly MissingSource[];
}

/** A card that shows one number beside that of another period, titled as the metric is. */
export function kpi(metric: MetricId): Card {
  return {
    id: metric,
    title: metrics[metric].name,
    metrics: [metric],
    by: [],
    compared: true,
    draw: 'kpi',
    width: 'quarter',
  };
}

/** A figure of the month beside what it should be. */
export function target(metric: MetricId, against: TargetCard): Card {
  const { name } = metrics[metric];
  return {
    id: `target_${metric}`,
    title: name,
    metrics: [metric],
    by: [],
    only: 'staff',
    month: true,
    target: against,
    draw: 'target',
    width: 'half',
  };
}
