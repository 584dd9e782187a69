import { useMemo } from 'react';
import * as z from 'zod';
import type { Period } from '../../shared/kernel/business-day.ts';
import { type PeriodChoice, parseChoice, periodOf, writeChoice } from './period-choice.ts';
import { useSession } from './use-session.ts';
import { useUrlState } from './use-url-state.ts';

const schema = z.object({ period: z.string().default('30d') });

interface PeriodState {
  choice: PeriodChoice;
  period: Period;
  choose(choice: PeriodChoice): void;
}

/** The period that the picker in the top bar shows, kept in the address. */
export function usePeriod(): PeriodState {
  const { today } = useSession();
  const [{ period: text }, change] = useUrlState(schema);
  return useMemo(() => {
    const choice = parseChoice(text) ?? '30d';
    return {
      choice,
      period: periodOf(choice, today),
      choose: (next: PeriodChoice) => change({ period: writeChoice(next) }),
    };
  }, [text, today, change]);
}
