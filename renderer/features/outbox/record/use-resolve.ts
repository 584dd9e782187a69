import { useMutation } from '@tanstack/react-query';
import type { MessageState } from '../../../../shared/contract/drafts.contract.ts';
import { api } from '../../../client/client.ts';
import { type Failure, failureOf } from '../../../client/failure.ts';

export function useResolve(onSettled: (state: MessageState) => void) {
  const resolve = useMutation(
    api.outbox.resolve.mutationOptions({ onSuccess: ({ state }) => onSettled(state) }),
  );
  const failure: Failure | null = resolve.error === null ? null : failureOf(resolve.error);
  return { resolve: resolve.mutate, saving: resolve.isPending, failure };
}
