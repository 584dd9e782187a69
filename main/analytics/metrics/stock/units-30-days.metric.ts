import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { ownSaleLine, saleLine } from '../../facts/sale-line.ts';
import { type Measure, sumOf } from '../metric.ts';

export const units30Days: Measure = {
  id: 'units_30_days',
  name: metricTradeTexts['metric.units_30_days'],
  definition: metricTradeTexts['metric.units_30_days.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: saleLine,
  ownFact: ownSaleLine,
  aggregate: sumOf('quantity_micro'),
  over: 'last_30_days',
};
