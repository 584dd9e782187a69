import type { ClosePlan } from '../../../../../shared/contract/commission-line.ts';
import { useGoTo } from '../../../../client/use-go-to.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { PlanTable } from './PlanTable.tsx';

type Refused = ClosePlan['refused']['rows'][number];

export function RefusedLines({ refused }: { refused: ClosePlan['refused'] }) {
  const say = useText();
  const goTo = useGoTo();
  const hasGaps = refused.rows.some(({ why }) => why === 'gap');
  return (
    <>
      <PlanTable<Refused>
        label={say('commission_close.list_refused')}
        rows={refused.rows}
        total={refused.total}
        rowId={({ lineId }) => String(lineId)}
        empty={say('commission_close.none_refused')}
        columns={[
          {
            id: 'order',
            header: say('commission_close.order'),
            width: 'minmax(6rem, 0.7fr)',
            render: ({ order, orderId }) => (
              <span className="tabular font-medium">{order ?? `#${orderId}`}</span>
            ),
          },
          {
            id: 'vendor',
            header: say('commission_close.vendor'),
            width: 'minmax(8rem, 1.2fr)',
            render: ({ vendor }) => vendor?.name ?? <span className="text-muted">–</span>,
          },
          {
            id: 'product',
            header: say('commission_close.product'),
            width: 'minmax(8rem, 1.4fr)',
            render: ({ product }) => product?.name ?? <span className="text-muted">–</span>,
          },
          {
            id: 'why',
            header: say('commission_close.why'),
            width: 'minmax(10rem, 1.4fr)',
            render: ({ why }) => say(`commission.unpriced.${why}`),
          },
        ]}
      />
      {hasGaps && (
        <div>
          <Button onClick={() => goTo('commission/rules', { view: 'checks' })}>
            {say('commission_amounts.go_gaps')}
          </Button>
        </div>
      )}
    </>
  );
}
