import * as z from 'zod';
import { centralId } from '../../../shared/contract/common.ts';
import {
  type OrderQuery,
  orderSorts,
  orderStates,
} from '../../../shared/contract/orders.contract.ts';
import type { Period } from '../../../shared/kernel/business-day.ts';

/** What the address of this screen remembers. */
export const orderUrl = z.object({
  search: z.string().default(''),
  /** Read by use-list-period.ts. */
  period: z.string().default('all'),
  state: z.enum(orderStates).nullable().default(null),
  province: centralId.nullable().default(null),
  method: z.string().default(''),
  vendor: centralId.nullable().default(null),
  /** The metric whose orders these are, and what it is narrowed by; the other filters are then at rest. */
  of: z.string().default(''),
  where: z.string().default(''),
  sort: z.enum(orderSorts).default('orderedAt'),
  descending: z.boolean().default(true),
  open: centralId.nullable().default(null),
  full: z.boolean().default(false),
});
export type OrderUrl = z.output<typeof orderUrl>;
export type ChangeOrderUrl = (next: Partial<OrderUrl>, how?: { replace: boolean }) => void;

export interface OrderPlace {
  url: OrderUrl;
  change: ChangeOrderUrl;
}

export const noOrderFilters = {
  search: '',
  period: 'all',
  state: null,
  province: null,
  method: '',
  vendor: null,
  of: '',
  where: '',
} as const satisfies Partial<OrderUrl>;

export function orderQueryOf(url: OrderUrl, period: Period | null): OrderQuery {
  return {
    search: url.search,
    states: url.state === null ? [] : [url.state],
    provinceId: url.province,
    paymentMethod: url.method === '' ? null : url.method,
    vendorId: url.vendor,
    period,
    sort: url.sort,
    descending: url.descending,
  };
}
