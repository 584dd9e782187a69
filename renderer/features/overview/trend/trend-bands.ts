import { paydayWeeksIn } from '../../../../shared/calendar/payday.ts';
import { daysOfSeason, seasonsIn } from '../../../../shared/calendar/ramadan.ts';
import { lengthOf, type Period } from '../../../../shared/kernel/business-day.ts';
import type { LineBand } from '../../../charts/chart-config.ts';
import type { BoardEntry } from '../board-entry.ts';

/** Ramadan with Lebaran, and payday weeks, on a line of days: a month is too coarse to see them, a lone day all band. */
export function bandsOf({ card, answer: { period } }: BoardEntry): LineBand[] {
  if (card.by[0] !== 'day' || period.from === period.to) return [];
  return [
    ...seasonsIn(period).map((season) => {
      const kind = season.status === 'set' ? 'ramadan' : 'ramadan-expected';
      return bandOf(kind, daysOfSeason(season), period);
    }),
    ...paydayWeeksIn(period).map((week) => bandOf('payday', week, period)),
  ];
}

function bandOf(kind: LineBand['kind'], days: Period, { from, to }: Period): LineBand {
  const indexOf = (day: string) => lengthOf({ from, to: day }) - 1;
  return {
    kind,
    first: indexOf(days.from > from ? days.from : from),
    last: indexOf(days.to < to ? days.to : to),
  };
}
