import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../client/client.ts';
import { useFormat } from '../../ui/text/use-format.ts';

/** A kind of certificate as the pack that counts names it; words of somebody's own stay as they are. */
export function useKindName(): (requirement: string) => string {
  const { pick } = useFormat();
  const { data: pack } = useQuery(api.certification.packs.show.queryOptions({ input: {} }));
  return useCallback(
    (requirement: string) => {
      const found = pack?.types.find(({ type }) => type === requirement);
      return found === undefined ? requirement : pick(found.name);
    },
    [pack, pick],
  );
}
