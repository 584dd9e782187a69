import * as z from 'zod';
import { centralId } from '../../../shared/contract/common.ts';
import { type VendorQuery, vendorSorts } from '../../../shared/contract/vendors.contract.ts';
import type { Period } from '../../../shared/kernel/business-day.ts';
import { vendorParts } from './vendor-parts.ts';

/** What the address of this screen remembers. */
export const vendorUrl = z.object({
  search: z.string().default(''),
  /** Read by use-list-period.ts. */
  period: z.string().default('all'),
  province: centralId.nullable().default(null),
  business: z.string().default(''),
  halal: z.enum(['any', 'yes', 'no']).default('any'),
  archived: z.boolean().default(false),
  sort: z.enum(vendorSorts).default('gmv'),
  descending: z.boolean().default(true),
  open: centralId.nullable().default(null),
  full: z.boolean().default(false),
  /** The form of a new vendor is open instead of a record. */
  isNew: z.boolean().default(false),
  /** Of the open record. */
  part: z.enum(vendorParts).default('overview'),
  /** Vendors that may be the same one, instead of a record. */
  twins: z.boolean().default(false),
});
export type VendorUrl = z.output<typeof vendorUrl>;
export type ChangeVendorUrl = (next: Partial<VendorUrl>, how?: { replace: boolean }) => void;

export const noVendorFilters = {
  search: '',
  period: 'all',
  province: null,
  business: '',
  halal: 'any',
  archived: false,
} as const satisfies Partial<VendorUrl>;

export function vendorQueryOf(state: VendorUrl, period: Period | null): VendorQuery {
  return {
    search: state.search,
    provinceId: state.province,
    businessType: state.business === '' ? null : state.business,
    halal: state.halal === 'any' ? null : state.halal === 'yes',
    archived: state.archived,
    period,
    sort: state.sort,
    descending: state.descending,
  };
}
