import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { RuleEditInput } from '../../../../../shared/contract/commission-rule.ts';
import { api } from '../../../../client/client.ts';
import { type Failure, failureOf } from '../../../../client/failure.ts';
import { useMay } from '../../../../client/use-session.ts';
import { withEdits } from './draft-edits.ts';

const NO_CHANGES: readonly RuleEditInput[] = [];

/** The changes that this desk prepares: kept on disk at every step, and shown in every window. */
export function useRuleDraft() {
  const queryClient = useQueryClient();
  const draft = api.commission.rules.draft;
  const { data } = useQuery(draft.queryOptions({ enabled: useMay('commission.propose') }));
  const { mutateAsync, error, isPending } = useMutation(
    api.commission.rules.saveDraft.mutationOptions({
      onMutate: (next) => {
        queryClient.setQueryData(draft.queryKey(), (now) => now && { ...now, ...next });
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: draft.key() }),
    }),
  );
  const save = useCallback(
    async (next: { title?: string; changes?: readonly RuleEditInput[] }) => {
      const now = queryClient.getQueryData(draft.queryKey());
      const changes = [...(next.changes ?? now?.changes ?? [])];
      await mutateAsync({ title: next.title ?? now?.title ?? '', changes });
    },
    [queryClient, mutateAsync, draft],
  );
  const put = useCallback(
    (edits: readonly RuleEditInput[]) => {
      const now = queryClient.getQueryData(draft.queryKey());
      return save({ changes: withEdits(now?.changes ?? [], edits) });
    },
    [queryClient, save, draft],
  );
  const failure: Failure | null = error === null ? null : failureOf(error);
  return {
    draft: data,
    changes: data?.changes ?? NO_CHANGES,
    /** Settles when it is on disk. */
    save,
    /** Beside what is in the draft; a change of the same version gives way. */
    put,
    saving: isPending,
    failure,
  };
}
export type RuleDraft = ReturnType<typeof useRuleDraft>;
