import { useMutation } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { queryClient } from '../../../client/queries.ts';

const settled = { onSettled: () => queryClient.invalidateQueries({ queryKey: api.notes.key() }) };

/** A refusal is told where the person typed. */
export function useKeepNote() {
  const add = useMutation(api.notes.add.mutationOptions(settled));
  const change = useMutation(api.notes.change.mutationOptions(settled));
  const drop = useMutation(api.notes.drop.mutationOptions(settled));
  const error = add.error ?? change.error ?? drop.error;
  return {
    add: add.mutateAsync,
    change: change.mutateAsync,
    drop: drop.mutateAsync,
    running: add.isPending || change.isPending || drop.isPending,
    failure: error === null ? null : failureOf(error),
  };
}
