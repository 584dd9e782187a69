import { metricVendorTexts } from '../../../../shared/i18n/areas/metrics-vendors.ts';
import { overdueShipment } from '../../facts/trade/overdue-shipment.ts';
import { countOfRows, type Measure } from '../metric.ts';

export const shipmentsOverdue: Measure = {
  id: 'shipments_overdue',
  name: metricVendorTexts['metric.shipments_overdue'],
  definition: metricVendorTexts['metric.shipments_overdue.definition'],
  unit: 'count',
  owner: 'operations',
  version: 1,
  fact: overdueShipment,
  aggregate: countOfRows(),
};
