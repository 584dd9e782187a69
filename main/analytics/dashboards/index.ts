import { compliance } from './compliance.dashboard.ts';
import { customers } from './customers.dashboard.ts';
import type { Dashboard } from './dashboard.ts';
import { overview } from './overview.dashboard.ts';
import { payments } from './payments.dashboard.ts';
import { products } from './products.dashboard.ts';
import { ratings } from './ratings.dashboard.ts';
import { regions } from './regions.dashboard.ts';
import { shipments } from './shipments.dashboard.ts';
import { targets } from './targets.dashboard.ts';
import { vendors } from './vendors.dashboard.ts';

/** In the order of the tabs. */
export const dashboards: readonly Dashboard[] = [
  overview,
  regions,
  vendors,
  products,
  customers,
  payments,
  shipments,
  ratings,
  compliance,
  targets,
];
