import { boardTexts } from '../../../shared/i18n/areas/boards.ts';
import { type Dashboard, kpi } from './dashboard.ts';
import { carrierCost, delivery } from './parts/delivery.ts';

export const shipments: Dashboard = {
  id: 'shipments',
  title: boardTexts['dashboard.shipments'],
  cards: [
    kpi('shipments_done'),
    kpi('shipments_due'),
    kpi('shipped_on_time'),
    kpi('on_time_rate'),
    kpi('shipments_overdue'),
    {
      id: 'trend',
      title: boardTexts['dashboard.shipments.trend'],
      metrics: ['shipments_done'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
    {
      id: 'on_time_trend',
      title: boardTexts['dashboard.shipments.on_time_trend'],
      metrics: ['on_time_rate'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
    {
      id: 'carriers',
      title: boardTexts['dashboard.shipments.carriers'],
      metrics: ['shipments_done'],
      by: ['carrier'],
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'on_time_carriers',
      title: boardTexts['dashboard.shipments.on_time_carriers'],
      metrics: ['on_time_rate'],
      by: ['carrier'],
      draw: 'bars',
      width: 'half',
    },
    {
      id: 'map',
      title: boardTexts['dashboard.shipments.map'],
      metrics: ['shipments_done'],
      by: ['province'],
      draw: 'tiles',
      width: 'half',
    },
    {
      id: 'on_time_provinces',
      title: boardTexts['dashboard.shipments.on_time_provinces'],
      metrics: ['on_time_rate'],
      by: ['province'],
      draw: 'bars',
      width: 'half',
    },
    ...delivery,
  ],
  missing: [
    carrierCost,
    {
      id: 'delivered',
      title: boardTexts['dashboard.shipments.delivered'],
      text: boardTexts['dashboard.shipments.delivered.missing'],
    },
  ],
};
