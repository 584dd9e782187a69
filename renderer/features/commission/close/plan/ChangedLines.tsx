import type { ClosePlan } from '../../../../../shared/contract/commission-line.ts';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { MoneyText } from '../../../../ui/text/MoneyText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { PlanTable } from './PlanTable.tsx';

type Changed = ClosePlan['changed'][number];

/** The frozen amount stands whatever the central says by now: this is for a person to look at. */
export function ChangedLines({ changed }: { changed: ClosePlan['changed'] }) {
  const say = useText();
  return (
    <PlanTable<Changed>
      label={say('commission_close.list_changed')}
      rows={changed}
      total={changed.length}
      rowId={({ lineId }) => String(lineId)}
      empty={say('commission_close.none_changed')}
      columns={[
        {
          id: 'order',
          header: say('commission_close.order'),
          width: 'minmax(6rem, 0.8fr)',
          render: ({ order, orderId }) => (
            <span className="tabular font-medium">{order ?? `#${orderId}`}</span>
          ),
        },
        {
          id: 'vendor',
          header: say('commission_close.vendor'),
          width: 'minmax(8rem, 1.4fr)',
          render: ({ vendor }) => vendor?.name ?? <span className="text-muted">–</span>,
        },
        {
          id: 'frozenOn',
          header: say('commission_close.frozen_on'),
          width: '6.5rem',
          render: ({ frozenOn }) => <DayText day={frozenOn} />,
        },
        {
          id: 'then',
          header: say('commission_close.then'),
          align: 'end',
          width: '7.5rem',
          render: ({ frozenMinor }) => <MoneyText minor={frozenMinor} />,
        },
        {
          id: 'now',
          header: say('commission_close.now'),
          align: 'end',
          width: '9rem',
          render: ({ nowMinor, otherVendor }) => {
            if (nowMinor === null) return say('commission_close.sold_no_more');
            if (otherVendor) return say('commission_close.other_vendor');
            return <MoneyText minor={nowMinor} />;
          },
        },
      ]}
    />
  );
}
