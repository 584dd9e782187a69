import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RuleEditInput } from '../../../../../shared/contract/commission-rule.ts';
import { api } from '../../../../client/client.ts';

/** What stands against changes, and what they would leave; of none, what stands. The last answer stays meanwhile. */
export function useConflicts(
  changes: readonly RuleEditInput[],
  { from = null, enabled = true }: { from?: string | null; enabled?: boolean } = {},
) {
  return useQuery(
    api.commission.rules.conflicts.queryOptions({
      input: { changes: [...changes], from },
      enabled,
      placeholderData: keepPreviousData,
    }),
  );
}
