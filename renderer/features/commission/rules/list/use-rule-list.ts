import { useMemo } from 'react';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { Topic } from '../../../../../shared/contract/topics.ts';
import { client } from '../../../../client/client.ts';
import { usePagedRows } from '../../../../client/use-paged-rows.ts';
import type { RulesUrl } from '../rules-url.ts';

const topics: readonly Topic[] = ['commissions', 'facts'];
const PAGE = 500;

/** A row of the list; rules are told apart by their place in it. */
export type ListedRule = RuleRow & { id: number };

export function useRuleList(url: RulesUrl) {
  const { search, day, when, charge, vendor, category, sort, descending } = url;
  const query = useMemo(
    () => ({
      ...{ search, when, charge, sort, descending },
      ...{ day: day === '' ? null : day, vendorId: vendor, categoryId: category },
    }),
    [search, day, when, charge, vendor, category, sort, descending],
  );
  const listId = JSON.stringify(query);
  const rows = usePagedRows<ListedRule>(
    {
      listKey: ['commission-rules', listId],
      readPage: async (page) => {
        const { rows: read, ...rest } = await client.commission.rules.list({ ...query, ...page });
        return { ...rest, rows: read.map((row, at) => ({ ...row, id: page.offset + at })) };
      },
    },
    topics,
  );
  /** Every rule that the filters leave, however many. */
  const readAll = async (): Promise<RuleRow[]> => {
    const all: RuleRow[] = [];
    for (;;) {
      const page = { offset: all.length, limit: PAGE };
      const { rows: read, total } = await client.commission.rules.list({ ...query, ...page });
      all.push(...read);
      if (read.length === 0 || all.length >= total) return all;
    }
  };
  return { rows, listId, readAll };
}
