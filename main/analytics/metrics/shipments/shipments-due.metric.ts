import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { doneShipment } from '../../facts/trade/done-shipment.ts';
import { type Measure, sumOf } from '../metric.ts';

export const shipmentsDue: Measure = {
  id: 'shipments_due',
  name: metricTradeTexts['metric.shipments_due'],
  definition: metricTradeTexts['metric.shipments_due.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: doneShipment,
  aggregate: sumOf('is_due'),
};
