import { useMutation } from '@tanstack/react-query';
import { api } from '../client/client.ts';
import { failureOf } from '../client/failure.ts';
import { useMay } from '../client/use-session.ts';

/** A proposed decision is approved by another person than who made it, or withdrawn with a reason. */
export function useSettling(decision: string) {
  const mayApprove = useMay('policy.approve');
  const mayWithdraw = useMay('policy.propose');
  const approve = useMutation(api.facts.approve.mutationOptions());
  const withdraw = useMutation(api.facts.withdraw.mutationOptions());
  const error = approve.error ?? withdraw.error;
  const isBusy = approve.isPending || withdraw.isPending;
  return {
    ...{ mayApprove, mayWithdraw, isBusy },
    failure: error === null ? null : failureOf(error),
    approve: () => approve.mutate({ decision }),
    /** Nothing without a reason. */
    withdraw: (reason: string) => {
      if (reason.trim() !== '' && !isBusy) withdraw.mutate({ decision, reason: reason.trim() });
    },
  };
}
