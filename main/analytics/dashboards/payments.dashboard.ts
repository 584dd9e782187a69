import { boardTexts } from '../../../shared/i18n/areas/boards.ts';
import { type Dashboard, kpi } from './dashboard.ts';

export const payments: Dashboard = {
  id: 'payments',
  title: boardTexts['dashboard.payments'],
  cards: [
    kpi('payments_done'),
    kpi('payment_success_rate'),
    kpi('payments_failed'),
    kpi('cancelled_orders'),
    kpi('cancellation_rate'),
    {
      id: 'trend',
      title: boardTexts['dashboard.payments.trend'],
      metrics: ['payments_done'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
    {
      id: 'mix',
      title: boardTexts['dashboard.payments.mix'],
      metrics: ['payments_done'],
      by: ['payment_method'],
      draw: 'share',
      width: 'half',
    },
    {
      id: 'success',
      title: boardTexts['dashboard.payments.success'],
      metrics: ['payment_success_rate'],
      by: ['payment_method'],
      draw: 'bars',
      width: 'half',
    },
    {
      id: 'provinces',
      title: boardTexts['dashboard.payments.provinces'],
      metrics: ['payments_done'],
      by: ['province'],
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'order_value',
      title: boardTexts['dashboard.payments.order_value'],
      metrics: ['average_order_value'],
      by: ['payment_method'],
      draw: 'bars',
      width: 'half',
    },
    {
      id: 'cancelled',
      title: boardTexts['dashboard.payments.cancelled'],
      metrics: ['cancelled_orders'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
  ],
  missing: [
    {
      id: 'fees',
      title: boardTexts['dashboard.payments.fees'],
      text: boardTexts['dashboard.payments.fees.missing'],
    },
    {
      id: 'settlement',
      title: boardTexts['dashboard.payments.settlement'],
      text: boardTexts['dashboard.payments.settlement.missing'],
    },
  ],
};
