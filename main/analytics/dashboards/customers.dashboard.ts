import { boardTexts } from '../../../shared/i18n/areas/boards.ts';
import { type Dashboard, kpi } from './dashboard.ts';
import { buyerGroups } from './parts/buyer-groups.ts';

export const customers: Dashboard = {
  id: 'customers',
  title: boardTexts['dashboard.customers'],
  cards: [
    kpi('customers'),
    kpi('new_customers'),
    kpi('returning_customers'),
    kpi('repeat_rate'),
    kpi('second_order_days'),
    {
      id: 'trend',
      title: boardTexts['dashboard.customers.trend'],
      metrics: ['customers'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
    {
      id: 'new_trend',
      title: boardTexts['dashboard.customers.new_trend'],
      metrics: ['new_customers'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
    {
      id: 'new_map',
      title: boardTexts['dashboard.customers.new_map'],
      metrics: ['new_customers'],
      by: ['province'],
      draw: 'tiles',
      width: 'half',
    },
    {
      id: 'new_ranking',
      title: boardTexts['dashboard.customers.new_ranking'],
      metrics: ['new_customers'],
      by: ['province'],
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'basket_lines',
      title: boardTexts['dashboard.customers.basket_lines'],
      metrics: ['baskets'],
      by: ['basket_lines'],
      draw: 'bars',
      width: 'half',
    },
    {
      id: 'basket_value',
      title: boardTexts['dashboard.customers.basket_value'],
      metrics: ['baskets'],
      by: ['basket_value'],
      draw: 'bars',
      width: 'half',
    },
    ...buyerGroups,
  ],
};
