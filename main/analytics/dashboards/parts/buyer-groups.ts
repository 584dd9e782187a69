import { boardCardTexts } from '../../../../shared/i18n/areas/board-cards.ts';
import { boardTexts } from '../../../../shared/i18n/areas/boards.ts';
import type { Card } from '../dashboard.ts';

/** Buyers by what they buy, how they pay, since when they come and how well they know the market. */
export const buyerGroups: readonly Card[] = [
  {
    id: 'categories',
    title: boardTexts['dashboard.customers.categories'],
    metrics: ['orders'],
    by: ['category'],
    top: 12,
    rest: false,
    draw: 'bars',
    width: 'half',
  },
  {
    id: 'methods',
    title: boardTexts['dashboard.customers.methods'],
    metrics: ['customers'],
    by: ['payment_method'],
    draw: 'bars',
    width: 'half',
  },
  {
    id: 'cohorts',
    title: boardCardTexts['dashboard.customers.cohorts'],
    metrics: ['cohort_customers'],
    by: ['cohort_month', 'month'],
    draw: 'cohorts',
    width: 'full',
  },
  {
    id: 'segments',
    title: boardCardTexts['dashboard.customers.segments'],
    metrics: ['rfm_customers', 'rfm_orders', 'rfm_gmv'],
    by: ['rfm_segment'],
    draw: 'table',
    width: 'full',
  },
];
