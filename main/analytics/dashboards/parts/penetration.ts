import { boardCardTexts } from '../../../../shared/i18n/areas/board-cards.ts';
import type { Card, MissingSource } from '../dashboard.ts';

/** How much of a province the market reaches, where somebody published what it is measured by. */
export const penetration: readonly Card[] = [
  {
    id: 'buyers_per_people',
    title: boardCardTexts['dashboard.regions.buyers_per_people'],
    metrics: ['customers_per_100k', 'customers', 'population'],
    by: ['province'],
    draw: 'table',
    width: 'full',
  },
  {
    id: 'vendors_per_people',
    title: boardCardTexts['dashboard.regions.vendors_per_people'],
    metrics: ['vendors_per_100k', 'vendors', 'population'],
    by: ['vendor_province'],
    draw: 'table',
    width: 'full',
  },
  {
    id: 'vendors_per_umkm',
    title: boardCardTexts['dashboard.regions.vendors_per_umkm'],
    metrics: [
      'vendors_per_10k_umkm',
      'vendors',
      'registered_umkm',
      'vendors_per_10k_sellers',
      'online_sellers',
    ],
    by: ['vendor_province'],
    draw: 'table',
    width: 'full',
  },
];

export const penetrationGaps: readonly MissingSource[] = [
  {
    id: 'people',
    title: boardCardTexts['dashboard.regions.people'],
    text: boardCardTexts['dashboard.regions.people.missing'],
    gap: 'population_gaps',
  },
  {
    id: 'umkm',
    title: boardCardTexts['dashboard.regions.umkm'],
    text: boardCardTexts['dashboard.regions.umkm.missing'],
    gap: 'registered_umkm_gaps',
  },
  {
    id: 'sellers',
    title: boardCardTexts['dashboard.regions.sellers'],
    text: boardCardTexts['dashboard.regions.sellers.missing'],
    gap: 'online_sellers_gaps',
  },
];
