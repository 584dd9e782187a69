import type { ReactNode } from 'react';
import type { MetricAnswer } from '../../../../shared/contract/analytics.contract.ts';
import type { DataColumn } from '../../../ui/table/column.ts';
import { figureOf } from '../../../ui/text/use-figure.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { useOrderColumns } from '../OrderColumns.tsx';
import type { CountedOrder, OrdersBehindFigure } from './use-orders-behind.ts';

const shown = ['name', 'orderedAt', 'customer', 'province', 'state'];

interface BehindColumns {
  columns: readonly DataColumn<CountedOrder>[];
  footer: readonly ReactNode[] | undefined;
}

/** What an order is, and what it adds to each part of the figure; the totals stand below. */
export function useBehindColumns(
  ids: readonly number[],
  { answer, parts }: OrdersBehindFigure,
): BehindColumns {
  const say = useText();
  const format = useFormat();
  const own = useOrderColumns(ids)
    .filter(({ id }) => shown.includes(id))
    .map((column) => ({ ...column, sortable: false }));
  const unit: Pick<MetricAnswer, 'currency' | 'decimals'> = answer ?? { currency: '', decimals: 0 };
  const figures = parts.map((part) => figureOf(part.unit, unit, format));
  const counted = parts.map(
    (part, index): DataColumn<CountedOrder> => ({
      id: `counted${index}`,
      header: part.name,
      align: 'end',
      width: 'minmax(8rem, 1fr)',
      render: (row) => figures[index]?.full(row.counted[index] ?? null),
    }),
  );
  return {
    columns: [...own, ...counted],
    footer: answer && [
      say('behind.sum'),
      ...own.slice(1).map(() => null),
      ...answer.measures.map(({ total }, index) => figures[index]?.full(total)),
    ],
  };
}
