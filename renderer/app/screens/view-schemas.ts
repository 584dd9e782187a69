import * as z from 'zod';
import { amountsUrl } from '../../features/commission/amounts/amounts-url.ts';
import { orderUrl } from '../../features/orders/order-url.ts';
import { exploreUrl } from '../../features/overview/explore/explore-url.ts';
import { vendorUrl } from '../../features/vendors/vendor-url.ts';
import type { ViewSchema } from '../../views/view-state.ts';

/** Of a board: the period, what it stands beside, and the filters that all of its cards share. */
const boardUrl = exploreUrl.pick({ period: true, compare: true, where: true });

const schemas: Readonly<Record<string, ViewSchema>> = {
  '/overview/explore': exploreUrl,
  '/vendors': vendorUrl,
  '/orders': orderUrl,
  '/commission': amountsUrl.extend({ period: z.string().default('30d') }),
};

/** Without a figure of a period of its own there is nothing to keep. */
const WITHOUT: ReadonlySet<string> = new Set(['/overview/alerts', '/overview/glossary']);

/** What the address of a screen remembers that has views; null where it has none. */
export function viewSchemaOf(path: string): ViewSchema | null {
  const known = schemas[path];
  if (known !== undefined) return known;
  return path.startsWith('/overview') && !WITHOUT.has(path) ? boardUrl : null;
}
