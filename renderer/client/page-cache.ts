import type { QueryClient } from '@tanstack/react-query';

/** One window of a list, as every list procedure answers. */
export interface ListPage<Row> {
  asOf: number | null;
  total: number;
  rows: Row[];
}

export const PAGE_ROWS = 100;

/** Pages of one list as it was at one version of the replica, kept by TanStack Query. */
export interface PageSource<Row> {
  /** Says which list this is: the procedure and its filters. */
  listKey: readonly unknown[];
  readPage(window: { offset: number; limit: number }): Promise<ListPage<Row>>;
}

/** Never read again by itself: another version of the list is another entry. */
export function pageQuery<Row>(source: PageSource<Row>, { version, page }: PageAt) {
  return {
    queryKey: ['rows', ...source.listKey, version, page],
    queryFn: () => source.readPage({ offset: page * PAGE_ROWS, limit: PAGE_ROWS }),
    staleTime: 'static' as const,
  };
}

export interface PageAt {
  version: number;
  page: number;
}

export function keptPage<Row>(client: QueryClient, source: PageSource<Row>, at: PageAt) {
  return client.getQueryData<ListPage<Row>>(pageQuery(source, at).queryKey);
}

/** Rows that a fresh reading of the same pages shows otherwise; 0 where nothing in sight differs. */
export function changesBetween<Row extends { id: number }>(
  shown: readonly ListPage<Row>[],
  fresh: readonly ListPage<Row>[],
): number {
  const known = new Map(
    shown.flatMap(({ rows }) => rows).map((row) => [row.id, JSON.stringify(row)]),
  );
  const rows = fresh.flatMap((page) => page.rows);
  const different = rows.filter((row) => known.get(row.id) !== JSON.stringify(row)).length;
  const more = Math.abs((fresh[0]?.total ?? 0) - (shown[0]?.total ?? 0));
  return Math.max(different, more);
}
