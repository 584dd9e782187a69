import { entityOf } from '../../../../main/sync/entities/index.ts';

/** What the model runs sync: enough for parents, children, money, archived rows, companies and an own table. */
export const scope = (
  ['currency', 'partner', 'vendor_profile', 'variant', 'order', 'order_line'] as const
).map(entityOf);
