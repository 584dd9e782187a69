import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Unit } from '../../../../shared/contract/analytics.contract.ts';
import type { BehindAnswer } from '../../../../shared/contract/behind-figure.ts';
import type { OrderRow } from '../../../../shared/contract/orders.contract.ts';
import type { Topic } from '../../../../shared/contract/topics.ts';
import { api, client } from '../../../client/client.ts';
import { useListPeriod } from '../../../client/use-list-period.ts';
import { type PagedRows, usePagedRows } from '../../../client/use-paged-rows.ts';
import { usePeriod } from '../../../client/use-period.ts';
import { filtersOf, parseWhere, type Where } from '../../../filters/where.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import type { OrderUrl } from '../order-url.ts';

const topics: readonly Topic[] = ['orders', 'payments', 'shipments', 'invoices', 'reference'];

/** An order with what it adds to each part of the figure. */
export interface CountedOrder extends OrderRow {
  counted: readonly number[];
}

export interface NamedMetric {
  name: string;
  unit: Unit;
}

export interface OrdersBehindFigure {
  rows: PagedRows<CountedOrder>;
  listId: string;
  picker: ReturnType<typeof useListPeriod>['picker'];
  where: Where;
  /** Undefined until it is known. */
  answer: BehindAnswer | undefined;
  metric: NamedMetric | undefined;
  /** The parts of the figure. */
  parts: readonly NamedMetric[];
}

export function useOrdersBehind({ of: metric, where: text }: OrderUrl): OrdersBehindFigure {
  const { picker } = useListPeriod();
  const { period, choose } = usePeriod();
  const nameOf = useMetricNames();
  const where = useMemo(() => parseWhere(text), [text]);
  const query = { metric, period, filters: filtersOf(where) };
  const listId = JSON.stringify(query);
  const rows = usePagedRows(
    { listKey: ['behind', listId], readPage: (page) => readPage({ ...query, ...page }) },
    topics,
  );
  const { data: answer } = useQuery(
    api.analytics.behind.queryOptions({ input: { ...query, limit: 1 } }),
  );
  return {
    ...{ rows, listId, where, answer },
    // A figure is always of a period: all time is what the board shows without one.
    picker: { ...picker, period, onChoose: (next) => choose(next ?? '30d') },
    metric: nameOf(metric),
    parts: answer?.measures.flatMap(({ id }) => nameOf(id) ?? []) ?? [],
  };
}

/** The rows of a page by what they add, and then as the list of orders shows them. */
async function readPage(query: Parameters<typeof client.analytics.behind>[0]) {
  const { asOf, total, rows } = await client.analytics.behind(query);
  const ids = rows.map(({ id }) => id);
  const orders = await client.orders.list({ ids, limit: 500 });
  const byId = new Map(orders.rows.map((order) => [order.id, order]));
  return {
    asOf,
    total,
    rows: rows.flatMap(({ id, values }): CountedOrder[] => {
      const order = byId.get(id);
      return order === undefined ? [] : [{ ...order, counted: values }];
    }),
  };
}

function useMetricNames(): (id: string) => NamedMetric | undefined {
  const format = useFormat();
  const { data } = useQuery(api.analytics.catalogue.queryOptions());
  return (id) => {
    const metric = data?.metrics.find((one) => one.id === id);
    return metric && { name: format.pick(metric.name), unit: metric.unit };
  };
}
