import { useQuery } from '@tanstack/react-query';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { api } from '../../../client/client.ts';
import { writeChoice } from '../../../client/period-choice.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { usePeriod } from '../../../client/use-period.ts';
import { useMay } from '../../../client/use-session.ts';
import { useWhere } from '../../../filters/use-where.ts';
import { type Where, writeWhere } from '../../../filters/where.ts';
import type { BoardEntry } from '../board-entry.ts';

/** What a mark is of, besides what the whole card is narrowed by. */
interface Mark {
  where?: Where;
  period?: Period;
}

/** To the orders that a figure of the card was counted from; undefined where there is no such list. */
export function useDrill({
  card,
  answer,
  deaf = [],
  where: own,
}: BoardEntry): ((mark: Mark) => void) | undefined {
  const goTo = useGoTo();
  const { choice, period } = usePeriod();
  const { where: asked } = useWhere();
  const where = own ?? asked;
  const mayList = useMay('order.view');
  const { data } = useQuery(api.analytics.catalogue.queryOptions());
  const metric = data?.metrics.find(({ id }) => id === card.metrics[0]);
  if (!mayList || metric?.hasOrders !== true) return undefined;
  const heard = Object.entries(where).filter(([dimension]) => !deaf.includes(dimension));
  // Some cards are of other days than the board, such as those of a whole month.
  const isAsked = answer.period.from === period.from && answer.period.to === period.to;
  return (mark) =>
    goTo('orders', {
      of: metric.id,
      where: writeWhere({ ...Object.fromEntries(heard), ...mark.where }) || undefined,
      period: writeChoice(mark.period ?? (isAsked ? choice : answer.period)),
    });
}
