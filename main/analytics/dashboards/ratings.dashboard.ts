import { boardTexts } from '../../../shared/i18n/areas/boards.ts';
import { type Dashboard, kpi } from './dashboard.ts';

export const ratings: Dashboard = {
  id: 'ratings',
  title: boardTexts['dashboard.ratings'],
  cards: [
    kpi('rating_average'),
    kpi('ratings'),
    kpi('ratings_answered'),
    kpi('rating_response_rate'),
    {
      id: 'trend',
      title: boardTexts['dashboard.ratings.trend'],
      metrics: ['ratings'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
    {
      id: 'average_trend',
      title: boardTexts['dashboard.ratings.average_trend'],
      metrics: ['rating_average'],
      by: ['trend'],
      compared: true,
      draw: 'line',
      width: 'full',
    },
    {
      id: 'products',
      title: boardTexts['dashboard.ratings.products'],
      metrics: ['ratings'],
      by: ['product'],
      top: 20,
      draw: 'ranking',
      width: 'half',
    },
    {
      id: 'average',
      title: boardTexts['dashboard.ratings.average'],
      metrics: ['rating_average'],
      by: ['category'],
      draw: 'bars',
      width: 'half',
    },
  ],
  missing: [
    {
      id: 'complaints',
      title: boardTexts['dashboard.ratings.complaints'],
      text: boardTexts['dashboard.ratings.complaints.missing'],
    },
  ],
};
