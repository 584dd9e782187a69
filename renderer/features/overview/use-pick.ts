import { useQuery } from '@tanstack/react-query';
import { isBusinessDay, periodOfMonth } from '../../../shared/kernel/business-day.ts';
import { api } from '../../client/client.ts';
import { writeChoice } from '../../client/period-choice.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { usePeriod } from '../../client/use-period.ts';
import { useMay } from '../../client/use-session.ts';
import type { BoardEntry } from './board-entry.ts';

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
  const sold = { state: 'sale', period };
  if (dimension === 'vendor' && maySeeVendors) {
    return (key) => goTo('vendors', { open: Number(key), period });
  }
  if (!maySeeOrders) return undefined;
  switch (dimension) {
    case 'day':
      return (day) => goTo('orders', { ...sold, period: writeChoice({ from: day, to: day }) });
    case 'month':
      return (month) => goTo('orders', { ...sold, period: writeChoice(within(month, answer)) });
    case 'payment_method':
      return (method) => goTo('orders', { method, period });
    case 'province':
      return (code) => {
        const name = answer.rows.find(({ keys }) => keys[0] === code)?.labels[0]?.id;
        const province = filters?.provinces.find((one) => one.name === name)?.id;
        goTo('orders', province === undefined ? sold : { ...sold, province });
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
