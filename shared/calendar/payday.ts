import {
  addMonths,
  type BusinessDay,
  type BusinessMonth,
  monthOf,
  type Period,
} from '../kernel/business-day.ts';

/** Wages come between the 25th and the 1st: the week of that month, named by the month it begins in. */
export function paydayWeekOf(month: BusinessMonth): Period {
  return { from: `${month}-25`, to: `${addMonths(month, 1)}-01` };
}

export function latestPaydayWeek(today: BusinessDay): Period {
  const week = paydayWeekOf(monthOf(today));
  return week.from <= today ? week : paydayWeekOf(addMonths(monthOf(today), -1));
}

export function paydayWeeksIn({ from, to }: Period): Period[] {
  const weeks: Period[] = [];
  for (
    let month = addMonths(monthOf(from), -1);
    month <= monthOf(to);
    month = addMonths(month, 1)
  ) {
    const week = paydayWeekOf(month);
    if (week.from <= to && week.to >= from) weeks.push(week);
  }
  return weeks;
}
