import { useMutation } from '@tanstack/react-query';
import { policyAuthors } from '../../shared/contract/policy-authors.ts';
import { api } from '../client/client.ts';
import { failureOf } from '../client/failure.ts';
import { useMay, useSession } from '../client/use-session.ts';

/** A proposed decision is approved by another person than who made it, or withdrawn with a reason. */
export function useSettling({ decision, topic }: { decision: string; topic: string }) {
  const isAuthor = policyAuthors(topic).includes(useSession().role);
  const mayApprove = useMay('policy.approve') && isAuthor;
  const mayWithdraw = useMay('policy.propose') && isAuthor;
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
