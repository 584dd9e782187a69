import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { ownSaleLine, saleLine } from '../../facts/sale-line.ts';
import { type Measure, sumOf } from '../metric.ts';

export const unitsSold: Measure = {
  id: 'units_sold',
  name: metricTradeTexts['metric.units_sold'],
  definition: metricTradeTexts['metric.units_sold.definition'],
  unit: 'decimal',
  owner: 'operations',
  version: 1,
  fact: saleLine,
  ownFact: ownSaleLine,
  aggregate: sumOf('quantity_micro'),
};
