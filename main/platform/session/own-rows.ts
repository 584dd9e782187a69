import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';

const vendorId = z.object({ id: z.int() }).transform(({ id }) => [id]);
const vendorFilter = z
  .object({ filters: z.object({ vendor: z.array(z.string()).default([]) }).loose() })
  .transform(({ filters }) => filters.vendor.map(Number));
const vendorOrAll = z
  .object({ vendorId: z.int().nullable().default(null) })
  .transform(({ vendorId }) => (vendorId === null ? [] : [vendorId]));
const inQuery = z.object({ query: vendorFilter }).transform(({ query }) => query);

/**
 * Whose rows a call names, for who sees his own alone: the id of a vendor in every place where an input has one.
 * The desk holds no others, and lists show none; who asks for one by its id is told so.
 */
export const namedVendors: Readonly<Record<string, z.ZodType<number[]>>> = {
  'vendors.get': vendorId,
  'vendors.products': vendorId,
  'vendors.shelf': vendorId,
  'vendors.reviews': vendorId,
  'vendors.timeline': vendorId,
  'vendors.balance': vendorId,
  'vendors.duplicates': vendorOrAll,
  'certification.standing': vendorId,
  'analytics.query': vendorFilter,
  'analytics.dashboard': vendorFilter,
  'analytics.export': inQuery,
  'commission.lines.summary': vendorOrAll,
  'commission.lines.list': vendorOrAll,
  'commission.lines.filters': vendorOrAll,
  'commission.lines.export': vendorOrAll,
  'commission.rules.list': vendorOrAll,
};

export function refuseOthersRows(call: { path: string; input: unknown }, owner: number): void {
  const named = namedVendors[call.path]?.safeParse(call.input);
  if (named?.success !== true) return;
  if (named.data.some((id) => id !== owner)) throw new Refusal('permission.not_yours');
}
