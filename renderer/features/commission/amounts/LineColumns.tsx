import { useMemo } from 'react';
import type { LineRow } from '../../../../shared/contract/commission-line.ts';
import { useSession } from '../../../client/use-session.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import type { DataColumn } from '../../../ui/table/column.ts';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../ui/text/WholeMoneyText.tsx';

const nothing = <span className="text-muted">–</span>;

export function useLineColumns(): readonly DataColumn<LineRow>[] {
  const say = useText();
  const { vendor: own } = useSession();
  return useMemo(() => {
    const all: DataColumn<LineRow>[] = [
      {
        id: 'order',
        header: say('commission_amounts.order'),
        width: 'minmax(5.5rem, 0.6fr)',
        render: ({ order, orderId }) => (
          <span className="tabular font-medium">{order ?? `#${orderId}`}</span>
        ),
      },
      {
        id: 'orderDay',
        header: say('commission_amounts.day'),
        width: '6.25rem',
        sortable: true,
        render: ({ orderDay }) => <DayText day={orderDay === '' ? null : orderDay} />,
      },
      {
        id: 'vendor',
        header: say('commission_amounts.by_vendor'),
        width: 'minmax(7rem, 1.2fr)',
        render: ({ vendor }) => vendor?.name ?? nothing,
      },
      {
        id: 'product',
        header: say('commission_amounts.product'),
        width: 'minmax(8rem, 1.6fr)',
        render: ({ product }) => product?.name ?? nothing,
      },
      {
        id: 'state',
        header: say('commission_amounts.state'),
        width: '6.5rem',
        render: (row) => <StateBadge row={row} />,
      },
      {
        id: 'rule',
        header: say('commission_amounts.rule'),
        width: 'minmax(7rem, 1.2fr)',
        render: (row) => <WhichRule row={row} />,
      },
      ...amountColumns.map(({ id, width }) => ({
        ...{ id, width, align: 'end' as const },
        header: say(`commission_amounts.${id}`),
        render: (row: LineRow) => <Amount id={id} row={row} />,
      })),
    ];
    return own === null ? all : all.filter(({ id }) => id !== 'vendor');
  }, [say, own]);
}

const amountColumns = [
  { id: 'base', width: '6.5rem' },
  { id: 'amount', width: '6.25rem' },
  { id: 'tax', width: '5.5rem' },
  { id: 'reversed', width: '6rem' },
] as const;

function Amount({ id, row }: { id: (typeof amountColumns)[number]['id']; row: LineRow }) {
  const isPriced = row.state !== 'unpriced' && (row.rule !== null || id === 'base');
  if (!isPriced || (id === 'reversed' && row.reversed === 0)) return nothing;
  const provisional = row.state === 'provisional' && id !== 'base';
  return <WholeMoneyText amount={row[id]} provisional={provisional} />;
}

const tones = { frozen: 'neutral', provisional: 'warn', unpriced: 'neutral' } as const;

function StateBadge({ row: { state, why } }: { row: LineRow }) {
  const say = useText();
  if (why === 'gap') return <Badge tone="bad">{say('commission_amounts.is_gap')}</Badge>;
  return <Badge tone={tones[state]}>{say(`commission_amounts.is_${state}`)}</Badge>;
}

function WhichRule({ row: { rule, why } }: { row: LineRow }) {
  const say = useText();
  if (rule !== null) return rule.name;
  if (why === null) return nothing;
  return <span className="text-muted">{say(`commission.unpriced.${why}`)}</span>;
}
