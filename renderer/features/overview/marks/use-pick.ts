import type { OnPick } from '../../../charts/marks/pick.ts';
import { writeChoice } from '../../../client/period-choice.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { usePeriod } from '../../../client/use-period.ts';
import { useMay } from '../../../client/use-session.ts';
import { useWhere } from '../../../filters/use-where.ts';
import type { BoardEntry } from '../board-entry.ts';
import { calendarDays } from './calendar-days.ts';
import { useDrill } from './use-drill.ts';

/** From a mark to the orders behind it, or to the board of this mark alone, which is also what is left without a list. */
export function usePick(entry: BoardEntry): OnPick | undefined {
  const goTo = useGoTo();
  const drill = useDrill(entry);
  const { choice, choose } = usePeriod();
  const { keep } = useWhere();
  const maySeeVendors = useMay('vendor.view');
  const [dimension, other] = entry.card.by;
  if (dimension === undefined || other !== undefined) return undefined;
  const within = (key: string) => calendarDays(dimension, key, entry.answer.period);
  return (key, narrows) => {
    const period = within(key);
    if (drill !== undefined && !narrows) {
      drill(period === null ? { where: { [dimension]: [key] } } : { period });
    } else if (period !== null) {
      choose(period);
    } else if (dimension === 'vendor' && maySeeVendors && !narrows) {
      goTo('vendors', { open: Number(key), period: writeChoice(choice) });
    } else {
      keep(dimension, [key]);
    }
  };
}
