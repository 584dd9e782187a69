import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { taxOn } from '../packs/tax-on.ts';
import { liveRules } from '../rules/live-rules.ts';
import type { Known } from './plan.ts';

/** The rules as they stand here now, and the tax of a day. */
export function knownOn(db: Reader, day: BusinessDay): Known {
  return { rules: liveRules(db), tax: taxOn(db, day) };
}
