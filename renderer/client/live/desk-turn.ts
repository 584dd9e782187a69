import { api } from '../client.ts';
import { failureOf } from '../failure.ts';
import { queryClient } from '../queries.ts';
import { valueStore } from './value-store.ts';

/** Counts how often this window began anew. */
export const deskTurn = valueStore(0);

/** Nothing that was read stays in this window: it draws itself anew, from the lock screen on if it is locked. */
export function beginAnew(): void {
  queryClient.clear();
  deskTurn.set(deskTurn.get() + 1);
}

/** An answer may say so before any news does. */
export function watchForLock(): () => void {
  const hear = (error: unknown) => {
    const isLocked =
      error !== null && error !== undefined && failureOf(error).code === 'lock.locked';
    if (isLocked) heardLocked();
  };
  const queries = queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated') hear(event.query.state.error);
  });
  const mutations = queryClient.getMutationCache().subscribe((event) => {
    if (event.type === 'updated') hear(event.mutation.state.error);
  });
  return () => {
    queries();
    mutations();
  };
}

export function heardLocked(): void {
  const known = queryClient.getQueryData(api.lock.status.queryKey());
  if (known?.locked !== true) beginAnew();
}
