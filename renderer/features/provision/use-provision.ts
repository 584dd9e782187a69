import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../../shared/contract/permissions.ts';
import type { ProvisionAssignment } from '../../../shared/contract/provision-plan.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';

/** An administrator's login lives in this screen's memory, from the plan to the end of its run, and nowhere else. */
export function useProvision() {
  const [administrator, setAdministrator] = useState({ login: '', secret: '' });
  const [given, setGiven] = useState<Readonly<Record<string, Role>>>({});
  const assign: ProvisionAssignment[] = Object.entries(given).map(([login, role]) => ({
    login,
    role,
  }));
  const plan = useMutation(api.provision.plan.mutationOptions());
  const apply = useMutation(api.provision.apply.mutationOptions());
  const remove = useMutation(api.provision.remove.mutationOptions());
  const { data: state } = useQuery(api.provision.state.queryOptions());
  const run = state?.run ?? null;
  const error = [plan, apply, remove].find((action) => action.error !== null)?.error ?? null;
  const shown = plan.data;
  const forgetPlan = { onSuccess: () => plan.reset() };
  return {
    administrator,
    setAdministrator,
    given,
    give: (login: string, role: Role | null) =>
      setGiven((now) => {
        const rest = Object.entries(now).filter(([one]) => one !== login);
        return Object.fromEntries(role === null ? rest : [...rest, [login, role]]);
      }),
    plan: shown,
    run,
    isBusy: plan.isPending || apply.isPending || remove.isPending || run?.state === 'running',
    isPlanning: plan.isPending,
    failure: error === null ? null : failureOf(error),
    makePlan: (direction: 'apply' | 'remove') => {
      apply.reset();
      remove.reset();
      plan.mutate({ ...administrator, direction, assign });
    },
    carryOut: () => {
      if (shown !== undefined)
        apply.mutate({ ...administrator, hash: shown.hash, assign }, forgetPlan);
    },
    takeAway: (withData: string | null) => {
      if (shown === undefined) return;
      remove.mutate({ ...administrator, hash: shown.hash, withData }, forgetPlan);
    },
  };
}

export type Provision = ReturnType<typeof useProvision>;
