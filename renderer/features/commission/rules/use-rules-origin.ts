import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';

/** Whether the rules were imported, and the shapes of scopes in their order on a day; undefined until it is known. */
export function useRulesOrigin(day = '') {
  const { data } = useQuery(
    api.commission.rules.list.queryOptions({
      input: { day: day === '' ? null : day, when: 'all', limit: 1 },
      placeholderData: (before) => before,
    }),
  );
  return { origin: data?.origin, order: data?.precedence, total: data?.total };
}
