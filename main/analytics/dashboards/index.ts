import { customers } from './customers.dashboard.ts';
import type { Dashboard } from './dashboard.ts';
import { overview } from './overview.dashboard.ts';
import { payments } from './payments.dashboard.ts';
import { products } from './products.dashboard.ts';
import { ratings } from './ratings.dashboard.ts';
import { regions } from './regions.dashboard.ts';
import { shipments } from './shipments.dashboard.ts';

/** In the order of the tabs. */
export const dashboards: readonly Dashboard[] = [
  overview,
  regions,
  products,
  customers,
  payments,
  shipments,
  ratings,
];
