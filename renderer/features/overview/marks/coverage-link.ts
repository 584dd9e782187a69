import type { Where } from '../../../filters/where.ts';

/** What the matrix of certificates shows of a figure that is counted from it. */
const shows: Readonly<Record<string, 'all' | 'blocking' | 'due_soon'>> = {
  certification_coverage: 'all',
  month_end_coverage: 'all',
  mandatory_duties_missing: 'blocking',
  products_lacking: 'blocking',
  products_at_risk: 'due_soon',
};

/** How the address of the matrix says what a figure is narrowed by, of one key each. */
const asked: Readonly<Record<string, (key: string) => Record<string, unknown>>> = {
  requirement: (key) => ({ requirement: key }),
  subject: (key) => ({ subject: key }),
  vendor: (key) => ({ vendor: Number(key) }),
  category: (key) => ({ by: 'category', key }),
  business_scale: (key) => ({ by: 'scale', key }),
};

export function isInMatrix(metric: string, by?: string): boolean {
  return shows[metric] !== undefined && (by === undefined || by === 'month' || by in asked);
}

/** The state of that screen; what it cannot be narrowed by is left out. */
export function coverageLink(metric: string, where: Where, on: string): Record<string, unknown> {
  const narrowed = Object.entries(where).flatMap(([dimension, [key, ...more]]) => {
    const isOne = key !== undefined && key !== 'unknown' && more.length === 0;
    return isOne ? [asked[dimension]?.(key) ?? {}] : [];
  });
  return Object.assign({ on, show: shows[metric] }, ...narrowed);
}
