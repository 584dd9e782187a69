import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from './client.ts';
import { useGoTo } from './use-go-to.ts';

/** Locks every window of this profile; where no PIN is set yet, shows where to set one. */
export function useLockNow(): () => void {
  const goTo = useGoTo();
  const { data } = useQuery(api.lock.status.queryOptions());
  const { mutate } = useMutation(api.lock.lock.mutationOptions());
  const hasLock = data !== undefined && data.kind !== null;
  return useCallback(
    () => (hasLock ? mutate({ reason: 'person' }) : goTo('settings/security')),
    [hasLock, mutate, goTo],
  );
}
