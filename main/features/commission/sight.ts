import { rowsOf } from '../../../shared/contract/permissions.ts';
import type { Actor } from '../../platform/calls/calls.ts';

/** Null: everybody's. A vendor sees his own and no others, whatever is asked for; -1 is nobody. */
export function sightOf({ role, partnerId }: Actor): number | null {
  return rowsOf(role, 'commission.view') === 'all' ? null : (partnerId ?? -1);
}
