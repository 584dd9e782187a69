import type { Text } from '../../../shared/i18n/keys.ts';
import type { Period } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';

export type DimensionId =
  | 'day'
  | 'week'
  | 'month'
  | 'province'
  | 'vendor'
  | 'category'
  | 'product'
  | 'payment_method'
  | 'carrier'
  | 'basket_lines'
  | 'basket_value'
  | 'cohort_month'
  | 'island'
  | 'time_zone'
  | 'vendor_province'
  | 'price_band'
  | 'rfm_segment'
  | 'shipment'
  | 'requirement'
  | 'certificate_type'
  | 'business_scale'
  | 'subject';

/** Something that numbers can be broken down and filtered by. Its SQL on each fact stands in facts/. */
export interface Dimension {
  id: DimensionId;
  name: Text;
  /** Every key of a period in order: an axis without gaps. Absent where keys are not a calendar's. */
  axis?: (period: Period) => string[];
  /** Its keys have an order of their own, and are not listed from the largest on. */
  isOrdered?: true;
  /** Names of the keys that have one; a key without a name is shown as it is. */
  labels(db: Reader, keys: readonly string[]): ReadonlyMap<string, Text>;
}

/** Where the central has none; and what is left over beside a top list. */
export const UNKNOWN = 'unknown';
export const OTHER = 'other';
