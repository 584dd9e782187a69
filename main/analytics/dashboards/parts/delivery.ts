import { boardCardTexts } from '../../../../shared/i18n/areas/board-cards.ts';
import type { Card, MissingSource } from '../dashboard.ts';

/** How carriers do, what is late, and what buyers pay for it. */
export const delivery: readonly Card[] = [
  {
    id: 'services',
    title: boardCardTexts['dashboard.shipments.services'],
    metrics: ['on_time_rate', 'shipped_on_time', 'shipments_due', 'shipments_done'],
    by: ['carrier', 'province'],
    top: 8,
    draw: 'table',
    width: 'full',
  },
  {
    id: 'overdue_carriers',
    title: boardCardTexts['dashboard.shipments.overdue_carriers'],
    metrics: ['shipments_overdue'],
    by: ['carrier'],
    draw: 'ranking',
    width: 'half',
  },
  {
    id: 'overdue_list',
    title: boardCardTexts['dashboard.shipments.overdue_list'],
    metrics: ['shipments_overdue'],
    by: ['shipment'],
    top: 50,
    draw: 'table',
    width: 'half',
  },
  {
    id: 'charged',
    title: boardCardTexts['dashboard.shipments.charged'],
    metrics: ['shipping_revenue'],
    by: ['carrier'],
    draw: 'ranking',
    width: 'half',
  },
  {
    id: 'charged_provinces',
    title: boardCardTexts['dashboard.shipments.charged_provinces'],
    metrics: ['shipping_revenue'],
    by: ['province'],
    draw: 'ranking',
    width: 'half',
  },
];

export const carrierCost: MissingSource = {
  id: 'cost',
  title: boardCardTexts['dashboard.shipments.cost'],
  text: boardCardTexts['dashboard.shipments.cost.missing'],
};
