import * as z from 'zod';
import {
  asOf,
  businessDay,
  centralId,
  exportedFile,
  instant,
  language,
  listWindow,
  moneyValue,
  period,
} from './common.ts';
import { exporting, query } from './procedure.ts';

export const vendorSorts = [
  'name',
  'city',
  'products',
  'orders',
  'gmv',
  'rating',
  'joined',
] as const;

export const vendorQuery = z.object({
  ...listWindow,
  sort: z.enum(vendorSorts).default('gmv'),
  /** Sales columns count this period; the whole history when null. */
  period: period.nullable().default(null),
  provinceId: centralId.nullable().default(null),
  businessType: z.string().max(40).nullable().default(null),
  halal: z.boolean().nullable().default(null),
  archived: z.boolean().default(false),
});
export type VendorQuery = z.input<typeof vendorQuery>;

export const vendorRow = z.object({
  id: centralId,
  name: z.string(),
  city: z.string().nullable(),
  province: z.string().nullable(),
  businessType: z.string().nullable(),
  halal: z.boolean().nullable(),
  active: z.boolean(),
  products: z.int(),
  orders: z.int(),
  gmv: moneyValue,
  /** Mean of the ratings of its products, 0 to 5; null without ratings. */
  rating: z.number().nullable(),
  ratings: z.int(),
  joinedAt: instant.nullable(),
});
export type VendorRow = z.infer<typeof vendorRow>;

export const vendorDetail = vendorRow.extend({
  /** Masked, as is what follows: privacy.reveal shows one of them whole. */
  street: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  profile: z
    .object({
      id: centralId,
      nibNumber: z.string().nullable(),
      establishedYear: z.int().nullable(),
      monthlyCapacity: z.int().nullable(),
      minOrderQuantity: z.int().nullable(),
      specialization: z.string().nullable(),
      story: z.string().nullable(),
      localProductCertified: z.boolean(),
    })
    .nullable(),
  /** Newest first, last 12 business months, gaps as zero. */
  months: z.array(z.object({ month: z.string(), gmv: moneyValue, orders: z.int() })),
  /** What it sells, by name: what a certificate can be for. */
  catalogue: z.array(z.object({ id: centralId, name: z.string() })),
  topProducts: z.array(
    z.object({ id: centralId, name: z.string(), gmv: moneyValue, quantity: z.number() }),
  ),
  certificates: z.array(
    z.object({
      id: centralId,
      product: z.string().nullable(),
      type: z.string().nullable(),
      number: z.string().nullable(),
      issuer: z.string().nullable(),
      expiresOn: businessDay.nullable(),
    }),
  ),
  bankAccounts: z.array(
    z.object({ id: centralId, bankMasked: z.string(), holder: z.string().nullable() }),
  ),
});
export type VendorDetail = z.infer<typeof vendorDetail>;

export const productSorts = ['name', 'price', 'gmv', 'quantity', 'rating'] as const;

export const productQuery = z.object({
  /** The vendor. */
  id: centralId,
  ...listWindow,
  sort: z.enum(productSorts).default('gmv'),
  period: period.nullable().default(null),
});
export type ProductQuery = z.output<typeof productQuery>;

export const productRow = z.object({
  id: centralId,
  name: z.string(),
  sku: z.string().nullable(),
  category: z.string().nullable(),
  active: z.boolean(),
  price: moneyValue,
  gmv: moneyValue,
  quantity: z.number(),
  rating: z.number().nullable(),
  ratings: z.int(),
  certificates: z.int(),
});
export type ProductRow = z.infer<typeof productRow>;

export const vendorsContract = {
  list: query('vendor.view')
    .input(vendorQuery)
    .output(z.object({ asOf, total: z.int(), rows: z.array(vendorRow) })),
  get: query('vendor.view')
    .input(z.object({ id: centralId }))
    .output(z.object({ asOf, vendor: vendorDetail })),
  /** What one vendor sells, with what was sold of it in the period. */
  products: query('vendor.view')
    .input(productQuery)
    .output(z.object({ asOf, total: z.int(), rows: z.array(productRow) })),
  filters: query('vendor.view').output(
    z.object({
      provinces: z.array(z.object({ id: centralId, name: z.string() })),
      businessTypes: z.array(z.string()),
    }),
  ),
  export: exporting('vendor.view')
    .input(z.object({ query: vendorQuery, language }))
    .output(exportedFile),
};
