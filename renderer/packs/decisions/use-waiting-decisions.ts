import { useQueries } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { useMay } from '../../client/use-session.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { type DecisionSide, decisionsOf } from './decision-side.ts';

/** How many proposals of one side wait for a second person, for its tab; none: nothing to say. */
export function useWaitingDecisions(side: DecisionSide): string | undefined {
  const format = useFormat();
  const mayRead = useMay('fact.view');
  const waiting = useQueries({
    queries: decisionsOf(side).map(({ id }) => ({
      ...api.commission.packs.decisions.queryOptions({ input: { of: id, limit: 1 } }),
      enabled: mayRead,
    })),
    combine: (found) => found.reduce((sum, { data }) => sum + (data?.waiting ?? 0), 0),
  });
  return waiting === 0 ? undefined : format.count(waiting);
}
