import { boardCardTexts } from '../../../shared/i18n/areas/board-cards.ts';
import { type Dashboard, target } from './dashboard.ts';

export const targets: Dashboard = {
  id: 'targets',
  title: boardCardTexts['dashboard.targets'],
  cards: [
    target('monthly_active_vendors', { figure: 'target_mav', adds: false }),
    target('gmv', { figure: 'target_gmv', inDollars: 'target_gmv_usd', adds: true }),
    target('rating_average', { figure: 'target_rating', adds: false }),
    target('vendor_retention', { figure: 'target_retention', adds: false }),
    target('sync_success_rate', { figure: 'target_uptime', adds: false }),
    {
      id: 'provinces',
      title: boardCardTexts['dashboard.targets.provinces'],
      metrics: ['gmv', 'gmv_target', 'gmv_of_target'],
      by: ['province'],
      month: true,
      draw: 'table',
      width: 'full',
    },
  ],
  missing: [
    {
      id: 'province_targets',
      title: boardCardTexts['dashboard.targets.by_province'],
      text: boardCardTexts['dashboard.targets.by_province.missing'],
      gap: 'gmv_target_gaps',
    },
    {
      id: 'uptime',
      title: boardCardTexts['dashboard.targets.uptime'],
      text: boardCardTexts['dashboard.targets.uptime.missing'],
    },
    {
      id: 'response',
      title: boardCardTexts['dashboard.targets.response'],
      text: boardCardTexts['dashboard.targets.response.missing'],
    },
    {
      id: 'crashes',
      title: boardCardTexts['dashboard.targets.crashes'],
      text: boardCardTexts['dashboard.targets.crashes.missing'],
    },
  ],
};
