import * as z from 'zod';
import { isBusinessDay, isBusinessMonth } from '../kernel/business-day.ts';

/** Schemas that several areas share. Ids are the central's 32-bit ids. */
export const centralId = z.int().min(1).max(2_147_483_647);
export const instant = z.int().min(0);
export const businessDay = z.string().refine(isBusinessDay, 'YYYY-MM-DD');
export const businessMonth = z.string().refine(isBusinessMonth, 'YYYY-MM');
export const language = z.enum(['id', 'en']);

export const period = z
  .object({ from: businessDay, to: businessDay })
  .refine(({ from, to }) => from <= to, 'from <= to');

/** An amount as it travels: minor units and the currency they are of. */
export const moneyValue = z.object({ minor: z.int(), currency: z.string() });

/** The moment the central was last seen whole for what is shown; null before the first sync. */
export const asOf = instant.nullable();

/** A window of a list: the renderer asks for what it can see. */
export const listWindow = {
  search: z.string().max(200).default(''),
  descending: z.boolean().default(true),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
};

/** A file in the profile's export folder, fetched by exports.get. */
export const exportedFile = z.object({
  name: z.string(),
  mime: z.string(),
  bytes: z.int(),
  rows: z.int(),
});
export type ExportedFile = z.infer<typeof exportedFile>;
