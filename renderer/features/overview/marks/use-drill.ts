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
import { coverageLink, isInMatrix } from './coverage-link.ts';

/** What a mark is of, besides what the whole card is narrowed by. */
interface Mark {
  where?: Where;
  period?: Period;
}

/** To the orders or certificates that a figure of the card was counted from; undefined where there is no such list. */
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
  const maySeeMatrix = useMay('certification.view');
  const { data } = useQuery(api.analytics.catalogue.queryOptions());
  const metric = data?.metrics.find(({ id }) => id === card.metrics[0]);
  const heard = Object.entries(where).filter(([dimension]) => !deaf.includes(dimension));
  const narrowed = (mark: Mark): Where => ({ ...Object.fromEntries(heard), ...mark.where });
  const [id = ''] = card.metrics;
  if (maySeeMatrix && isInMatrix(id, card.by[0])) {
    return (mark) => {
      const { to } = mark.period ?? answer.period;
      goTo('certification', coverageLink(id, narrowed(mark), to));
    };
  }
  if (!mayList || metric?.hasOrders !== true) return undefined;
  // Some cards are of other days than the board, such as those of a whole month.
  const isAsked = answer.period.from === period.from && answer.period.to === period.to;
  return (mark) =>
    goTo('orders', {
      of: metric.id,
      where: writeWhere(narrowed(mark)) || undefined,
      period: writeChoice(mark.period ?? (isAsked ? choice : answer.period)),
    });
}
