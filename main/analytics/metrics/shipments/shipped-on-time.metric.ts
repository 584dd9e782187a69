import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { doneShipment } from '../../facts/trade/done-shipment.ts';
import { type Measure, sumOf } from '../metric.ts';

export const shippedOnTime: Measure = {
  id: 'shipped_on_time',
  name: metricTradeTexts['metric.shipped_on_time'],
  definition: metricTradeTexts['metric.shipped_on_time.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: doneShipment,
  aggregate: sumOf('is_on_time'),
};
