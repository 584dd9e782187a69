import { boardTexts } from '../../../shared/i18n/areas/boards.ts';
import { type Dashboard, kpi } from './dashboard.ts';

export const regions: Dashboard = {
  id: 'regions',
  title: boardTexts['dashboard.regions'],
  cards: [
    kpi('gmv'),
    kpi('orders'),
    kpi('customers'),
    kpi('new_customers'),
    kpi('active_vendors'),
    {
      id: 'gmv_map',
      title: boardTexts['dashboard.regions.gmv_map'],
      metrics: ['gmv'],
      by: ['province'],
      draw: 'tiles',
      width: 'half',
    },
    {
      id: 'gmv_ranking',
      title: boardTexts['dashboard.regions.gmv_ranking'],
      metrics: ['gmv'],
      by: ['province'],
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'customers_map',
      title: boardTexts['dashboard.regions.customers_map'],
      metrics: ['customers'],
      by: ['province'],
      draw: 'tiles',
      width: 'half',
    },
    {
      id: 'customers_ranking',
      title: boardTexts['dashboard.regions.customers_ranking'],
      metrics: ['customers'],
      by: ['province'],
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'vendors',
      title: boardTexts['dashboard.regions.vendors'],
      metrics: ['active_vendors'],
      by: ['province'],
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'order_value',
      title: boardTexts['dashboard.regions.order_value'],
      metrics: ['average_order_value'],
      by: ['province'],
      draw: 'bars',
      width: 'half',
    },
  ],
  missing: [
    {
      id: 'penetration',
      title: boardTexts['dashboard.regions.penetration'],
      text: boardTexts['dashboard.regions.penetration.missing'],
    },
  ],
};
