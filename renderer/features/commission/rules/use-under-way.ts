import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../client/client.ts';
import { useMay } from '../../../client/use-session.ts';

type Settling = 'approved' | 'withdrawn';

/** The list shows the beginning of what a fact says. */
const about = /"decision":"([0-9a-f-]{36})"/;
const settlings = new Map<string, Settling>([
  ['decision.approved', 'approved'],
  ['decision.withdrawn', 'withdrawn'],
]);
const ours = /^(rules\.|decision\.)/;

/** What was decided here about rules and does not stand on the central yet. */
export function useUnderWay() {
  const { data } = useQuery(
    api.facts.list.queryOptions({
      input: { stream: 'policy', which: 'pending', limit: 200 },
      enabled: useMay('fact.view'),
    }),
  );
  return useMemo(() => {
    const rows = (data?.rows ?? []).filter(({ kind }) => ours.test(kind));
    const waiting = rows.filter(({ state }) => state === 'pending');
    const settling = new Map<string, Settling>();
    for (const { kind, data: text } of waiting) {
      const what = settlings.get(kind);
      const decision = about.exec(text)?.[1];
      if (what !== undefined && decision !== undefined) settling.set(decision, what);
    }
    return { waiting: waiting.length, over: rows.length - waiting.length, settling };
  }, [data]);
}
