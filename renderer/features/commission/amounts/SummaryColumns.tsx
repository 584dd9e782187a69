import { useMemo } from 'react';
import type { DataColumn } from '../../../ui/table/column.ts';
import { CountText } from '../../../ui/text/CountText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../ui/text/WholeMoneyText.tsx';
import type { SummaryBy } from './amounts-url.ts';
import type { ShownRow, Sums } from './summary-rows.ts';

interface Shown {
  by: SummaryBy;
  taxSettled: boolean;
}

export function useSummaryColumns({ by, taxSettled }: Shown): readonly DataColumn<ShownRow>[] {
  const say = useText();
  return useMemo(
    () => [
      {
        id: 'name',
        header: say(`commission_amounts.by_${by}`),
        width: 'minmax(9rem, 2fr)',
        sortable: true,
        render: ({ name }) =>
          name ?? <span className="text-muted">{say(`commission_amounts.none_${by}`)}</span>,
      },
      ...figureColumns.map(({ id, width }) => ({
        ...{ id, width, align: 'end' as const, sortable: true },
        header: say(`commission_amounts.${id}`),
        render: (row: ShownRow) => <Figure id={id} of={row} taxSettled={taxSettled} />,
      })),
    ],
    [say, by, taxSettled],
  );
}

const figureColumns = [
  { id: 'lines', width: 'minmax(4.5rem, 0.5fr)' },
  { id: 'base', width: 'minmax(8.5rem, 1fr)' },
  { id: 'frozen', width: 'minmax(8rem, 1fr)' },
  { id: 'reversed', width: 'minmax(7.5rem, 0.9fr)' },
  { id: 'provisional', width: 'minmax(8rem, 1fr)' },
  { id: 'tax', width: 'minmax(7.5rem, 0.9fr)' },
  { id: 'gaps', width: 'minmax(4.5rem, 0.5fr)' },
] as const;

/** The totals, one under each column. */
export function useSummaryFooter(total: Sums, taxSettled: boolean) {
  const say = useText();
  return useMemo(
    () => [
      say('commission_amounts.total'),
      ...figureColumns.map(({ id }) => (
        <Figure key={id} id={id} of={total} taxSettled={taxSettled} />
      )),
    ],
    [say, total, taxSettled],
  );
}

interface FigureProps {
  id: (typeof figureColumns)[number]['id'];
  of: Sums;
  taxSettled: boolean;
}

function Figure({ id, of, taxSettled }: FigureProps) {
  if (id === 'lines') return <CountText value={of.lines} />;
  if (id === 'gaps') return <Gaps count={of.gaps} />;
  if (id === 'tax') return <Tax of={of} taxSettled={taxSettled} />;
  if (id === 'base') return <WholeMoneyText amount={of.base} />;
  if (of[id] === 0) return <span className="text-muted">–</span>;
  return <WholeMoneyText amount={of[id]} provisional={id === 'provisional'} />;
}

function Gaps({ count }: { count: number }) {
  if (count === 0) return <span className="text-muted">–</span>;
  return (
    <span className="font-semibold text-bad">
      <CountText value={count} />
    </span>
  );
}

/** What is not decided yet is no zero. */
function Tax({ of, taxSettled }: { of: Sums; taxSettled: boolean }) {
  const say = useText();
  const isOpen = of.openLines > 0;
  const unknown = <span className="text-warn italic">{say('commission_amounts.tax_unknown')}</span>;
  if (of.frozenTax === 0 && isOpen && !taxSettled) return unknown;
  const amount = of.frozenTax + of.provisionalTax;
  if (amount === 0) return <span className="text-muted">–</span>;
  return (
    <WholeMoneyText
      amount={amount}
      provisional={of.provisionalTax !== 0 || (isOpen && !taxSettled)}
    />
  );
}
