import * as z from 'zod';

/**
 * Numbers that are no business of the central: measured elsewhere, or set by people.
 *   unit      what a whole number of it is: money is minor units, a ratio millionths, a rate millionths of the currency
 *   province  each: of a province; any: of a province or of all Indonesia; none: of all Indonesia
 */
export const sourcedFigures = {
  population: { unit: 'count', province: 'each' },
  registered_umkm: { unit: 'count', province: 'each' },
  online_sellers: { unit: 'count', province: 'each' },
  target_gmv: { unit: 'money', province: 'any' },
  target_gmv_usd: { unit: 'decimal', province: 'none' },
  target_mav: { unit: 'count', province: 'none' },
  target_rating: { unit: 'decimal', province: 'none' },
  target_retention: { unit: 'ratio', province: 'none' },
  target_uptime: { unit: 'ratio', province: 'none' },
  usd_rate: { unit: 'decimal', province: 'none' },
} as const satisfies Record<
  string,
  { unit: 'count' | 'money' | 'ratio' | 'decimal'; province: 'each' | 'any' | 'none' }
>;

export type SourcedFigure = keyof typeof sourcedFigures;

export const sourcedFigure = z.enum(
  Object.keys(sourcedFigures).filter((id): id is SourcedFigure => id in sourcedFigures),
);
