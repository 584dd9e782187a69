import { useMemo } from 'react';
import * as z from 'zod';
import { type Comparison, comparedPeriod, comparisons } from '../../shared/calendar/compare.ts';
import type { Period } from '../../shared/kernel/business-day.ts';
import { type PeriodChoice, parseChoice, periodOf, writeChoice } from './period-choice.ts';
import { useSession } from './use-session.ts';
import { useUrlState } from './use-url-state.ts';

const schema = z.object({
  period: z.string().default('30d'),
  compare: z.enum(comparisons).default('previous'),
});

interface PeriodState {
  choice: PeriodChoice;
  period: Period;
  /** What a board shows beside the period. */
  compare: Comparison;
  /** Those that this period has. */
  comparable: readonly Comparison[];
  choose(choice: PeriodChoice): void;
  compareWith(compare: Comparison): void;
}

/** The period that the picker in the top bar shows, and what it is compared with, kept in the address. */
export function usePeriod(): PeriodState {
  const { today } = useSession();
  const [{ period: text, compare }, change] = useUrlState(schema);
  return useMemo(() => {
    const choice = parseChoice(text) ?? '30d';
    const period = periodOf(choice, today);
    const comparable = comparisons.filter(
      (one) => one === 'none' || comparedPeriod(period, one) !== null,
    );
    return {
      choice,
      period,
      compare: comparable.includes(compare) ? compare : 'previous',
      comparable,
      choose: (next: PeriodChoice) =>
        change({
          period: writeChoice(next),
          // A Ramadan beside the weeks before it says nothing.
          ...(next === 'ramadan' ? { compare: 'aligned' as const } : {}),
        }),
      compareWith: (next: Comparison) => change({ compare: next }),
    };
  }, [text, compare, today, change]);
}
