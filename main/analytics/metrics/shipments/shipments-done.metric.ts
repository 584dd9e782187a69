import { metricTradeTexts } from '../../../../shared/i18n/areas/metrics-trade.ts';
import { doneShipment } from '../../facts/trade/done-shipment.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const shipmentsDone: Measure = {
  id: 'shipments_done',
  name: metricTradeTexts['metric.shipments_done'],
  definition: metricTradeTexts['metric.shipments_done.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: doneShipment,
  aggregate: countOfRows(),
};
