import { useQuery } from '@tanstack/react-query';
import { isBusinessDay, periodOfMonth } from '../../../shared/kernel/business-day.ts';
import { api } from '../../client/client.ts';
import { writeChoice } from '../../client/period-choice.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { usePeriod } from '../../client/use-period.ts';
import { useMay } from '../../client/use-session.ts';
import type { BoardEntry } from './board-entry.ts';

/** In which state the orders are that a metric counts. Of the others the list of orders is not what lies behind. */
const stateBehind: Readonly<Record<string, 'sale' | 'cancel' | undefined>> = {
  gmv: 'sale',
  orders: 'sale',
  average_order_value: 'sale',
  customers: 'sale',
  sales_before_tax: 'sale',
  central_sales: 'sale',
  cancelled_orders: 'cancel',
};

/** From a mark to the rows behind it, for the dimensions that a list can be narrowed by. */
export function usePick({ card, answer }: BoardEntry): ((key: string) => void) | undefined {
  const goTo = useGoTo();
  const { choice } = usePeriod();
  const maySeeOrders = useMay('order.view');
  const maySeeVendors = useMay('vendor.view');
  const dimension = card.by[0];
  const { data: filters } = useQuery(
    api.orders.filters.queryOptions({ enabled: maySeeOrders && dimension === 'province' }),
  );
  const period = writeChoice(choice);
  const state = stateBehind[card.metrics[0] ?? ''];
  const listed = { state, period };
  if (dimension === 'vendor' && maySeeVendors) {
    return (key) => goTo('vendors', { open: Number(key), period });
  }
  if (!maySeeOrders) return undefined;
  // A payment counts on the day it was settled, its order on the day it was placed: no list of days is its own.
  if (card.metrics[0] === 'payments_done' && dimension === 'payment_method') {
    return (method) => goTo('orders', { method, period });
  }
  if (state === undefined) return undefined;
  switch (dimension) {
    case 'day':
      return (day) => goTo('orders', { ...listed, period: writeChoice({ from: day, to: day }) });
    case 'month':
      return (month) => goTo('orders', { ...listed, period: writeChoice(within(month, answer)) });
    case 'payment_method':
      return (method) => goTo('orders', { ...listed, method });
    case 'province':
      return (code) => {
        const name = answer.rows.find(({ keys }) => keys[0] === code)?.labels[0]?.id;
        const province = filters?.provinces.find((one) => one.name === name)?.id;
        goTo('orders', province === undefined ? listed : { ...listed, province });
      };
    default:
      return undefined;
  }
}

/** The days of a month that the period holds: the list shall not count more than the mark did. */
function within(month: string, { period }: Pick<BoardEntry['answer'], 'period'>) {
  const whole = isBusinessDay(`${month}-01`) ? periodOfMonth(month) : period;
  return {
    from: whole.from > period.from ? whole.from : period.from,
    to: whole.to < period.to ? whole.to : period.to,
  };
}
