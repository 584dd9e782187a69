import { useMutation } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { queryClient } from '../../../client/queries.ts';

const settled = { onSettled: () => queryClient.invalidateQueries({ queryKey: api.alerts.key() }) };

/** A refusal is told where the person typed. */
export function useKeepAlert() {
  const save = useMutation(api.alerts.save.mutationOptions(settled));
  const change = useMutation(api.alerts.change.mutationOptions(settled));
  const drop = useMutation(api.alerts.drop.mutationOptions(settled));
  const seen = useMutation(api.alerts.seen.mutationOptions(settled));
  const judge = useMutation(api.alerts.judge.mutationOptions(settled));
  const error = save.error ?? change.error ?? drop.error;
  return {
    save: save.mutateAsync,
    change: change.mutateAsync,
    drop: drop.mutateAsync,
    seen: seen.mutate,
    judge: judge.mutate,
    running: [save, change, drop, judge].some(({ isPending }) => isPending),
    failure: error === null ? null : failureOf(error),
  };
}
export type KeepAlert = ReturnType<typeof useKeepAlert>;
