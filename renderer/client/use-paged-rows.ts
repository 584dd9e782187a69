import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Topic } from '../../shared/contract/topics.ts';
import { type Failure, failureOf } from './failure.ts';
import { useNewsCount } from './live/topic-news.ts';
import { changesBetween, keptPage, PAGE_ROWS, type PageSource, pageQuery } from './page-cache.ts';

/** While a scrollbar is dragged through a long list, only where it rests is read. */
const SETTLE_MS = 60;

export interface PagedRows<Row> {
  /** Undefined until the first answer. */
  total: number | undefined;
  asOf: number | null | undefined;
  rowAt(index: number): Row | undefined;
  /** Of the pages in sight. */
  ids: readonly number[];
  onRange(from: number, to: number): void;
  /** Rows in sight that are different on the engine by now. */
  changes: number;
  showChanges(): void;
  failure: Failure | null;
  retry(): void;
}

/** A list of any length, read by the page where the reader looks. It moves only when he says so. */
export function usePagedRows<Row extends { id: number }>(
  source: PageSource<Row>,
  topics: readonly Topic[],
): PagedRows<Row> {
  const queryClient = useQueryClient();
  const latest = useNewsCount(topics);
  const { version, show } = useShownVersion(JSON.stringify(source.listKey), latest);
  const { pages, onRange } = usePagesInSight();
  const shown = useQueries({
    queries: pages.map((page) => pageQuery(source, { version, page })),
  });
  const fresh = useQueries({
    queries:
      latest === version ? [] : pages.map((page) => pageQuery(source, { version: latest, page })),
  });
  const shownPages = shown.flatMap(({ data }) => data ?? []);
  const freshPages = fresh.flatMap(({ data }) => data ?? []);
  const compared = fresh.length > 0 && freshPages.length === fresh.length && shownPages.length > 0;
  const changes = compared ? changesBetween(shownPages, freshPages) : 0;
  const nobodyReads = shown.every(({ isError }) => isError) || shownPages[0]?.total === 0;
  const adopts = latest !== version && (nobodyReads || (compared && changes === 0));
  useEffect(() => {
    if (adopts) show(latest);
  }, [adopts, latest, show]);

  const first = shownPages[0];
  const kept = useRef<{ source: PageSource<Row>; version: number; first: typeof first }>(undefined);
  if (first !== undefined) kept.current = { source, version, first };
  const view = kept.current;
  const rowAt = useCallback(
    (index: number) => {
      if (view === undefined) return undefined;
      const at = { version: view.version, page: Math.floor(index / PAGE_ROWS) };
      return keptPage(queryClient, view.source, at)?.rows[index % PAGE_ROWS];
    },
    [queryClient, view],
  );
  const failed = shown.find(({ isError }) => isError);
  return {
    total: view?.first?.total,
    asOf: view?.first?.asOf,
    rowAt,
    ids: shownPages.flatMap(({ rows }) => rows.map(({ id }) => id)),
    onRange,
    changes,
    showChanges: () => show(latest),
    failure: failed === undefined ? null : failureOf(failed.error),
    retry: () => void failed?.refetch(),
  };
}

/** The version of the replica that this list shows; another list begins at the latest. */
function useShownVersion(list: string, latest: number) {
  const [shown, setShown] = useState({ list, version: latest });
  const current = shown.list === list ? shown : { list, version: latest };
  if (current !== shown) setShown(current);
  const show = useCallback((version: number) => setShown({ list, version }), [list]);
  return { version: current.version, show };
}

function usePagesInSight() {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onRange = useCallback((first: number, last: number) => {
    const from = Math.floor(first / PAGE_ROWS);
    const to = Math.floor(last / PAGE_ROWS);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => setRange((now) => (now.from === from && now.to === to ? now : { from, to })),
      SETTLE_MS,
    );
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const pages = useMemo(
    () => Array.from({ length: range.to - range.from + 1 }, (_, step) => range.from + step),
    [range],
  );
  return { pages, onRange };
}
