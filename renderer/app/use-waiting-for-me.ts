import { useQuery } from '@tanstack/react-query';
import { api } from '../client/client.ts';
import { useMay } from '../client/use-session.ts';

/** Edits that a person must decide on: conflicts and refusals. */
export function useWaitingForMe(): number {
  const mayResolve = useMay('outbox.resolve');
  const { data } = useQuery(api.sync.status.queryOptions());
  if (!mayResolve || data === undefined) return 0;
  return data.outbox.conflicts + data.outbox.refused;
}
