import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

export function OrderTotals({ order }: { order: OrderDetail }) {
  const say = useText();
  const format = useFormat();
  const { untaxed, tax, total, linesTotal } = order;
  const difference = total.minor - linesTotal.minor;
  const { currency } = total;
  return (
    <>
      <dl className="mt-3 grid grid-cols-[1fr_max-content] gap-y-1 text-table">
        <dt className="text-muted">{say('orders.untaxed')}</dt>
        <dd className="text-end">
          <MoneyText {...untaxed} />
        </dd>
        <dt className="text-muted">{say('orders.tax')}</dt>
        <dd className="text-end">
          <MoneyText {...tax} />
        </dd>
        <dt className="font-semibold">{say('orders.amount')}</dt>
        <dd className="text-end font-semibold">
          <MoneyText {...total} />
        </dd>
      </dl>
      {difference !== 0 && (
        <div className="mt-2">
          <Notice tone="warn" title={say('orders.header_differs_title')}>
            {say('orders.header_differs', {
              header: format.money(total.minor, { currency }),
              lines: format.money(linesTotal.minor, { currency }),
              difference: format.money(difference, { currency }),
            })}
          </Notice>
        </div>
      )}
    </>
  );
}
