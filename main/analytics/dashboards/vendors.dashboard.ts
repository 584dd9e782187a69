import { boardCardTexts } from '../../../shared/i18n/areas/board-cards.ts';
import { type Dashboard, kpi } from './dashboard.ts';
import { scorecard } from './parts/scorecard.ts';

export const vendors: Dashboard = {
  id: 'vendors',
  title: boardCardTexts['dashboard.vendors'],
  cards: [
    kpi('active_vendors'),
    kpi('new_vendors'),
    kpi('vendor_retention'),
    kpi('vendor_on_time_rate'),
    {
      id: 'top_gmv',
      title: boardCardTexts['dashboard.vendors.top_gmv'],
      metrics: ['gmv'],
      by: ['vendor'],
      top: 20,
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'top_orders',
      title: boardCardTexts['dashboard.vendors.top_orders'],
      metrics: ['orders'],
      by: ['vendor'],
      top: 20,
      rest: false,
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'top_units',
      title: boardCardTexts['dashboard.vendors.top_units'],
      metrics: ['units_sold'],
      by: ['vendor'],
      top: 20,
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'home',
      title: boardCardTexts['dashboard.vendors.home'],
      metrics: ['active_vendors'],
      by: ['vendor_province'],
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'rising',
      title: boardCardTexts['dashboard.vendors.rising'],
      metrics: ['gmv_growth', 'gmv', 'gmv_before', 'gmv_growth_rate'],
      by: ['vendor'],
      top: 20,
      aboveZero: true,
      draw: 'table',
      width: 'full',
    },
    {
      id: 'falling',
      title: boardCardTexts['dashboard.vendors.falling'],
      metrics: ['gmv_fall', 'gmv', 'gmv_before', 'gmv_growth_rate'],
      by: ['vendor'],
      top: 20,
      aboveZero: true,
      draw: 'table',
      width: 'full',
    },
    ...scorecard,
  ],
  missing: [
    {
      id: 'causes',
      title: boardCardTexts['dashboard.vendors.causes'],
      text: boardCardTexts['dashboard.vendors.causes.missing'],
    },
  ],
};
