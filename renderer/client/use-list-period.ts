import { useMemo } from 'react';
import * as z from 'zod';
import { type Preset, presets } from '../../shared/calendar/presets.ts';
import type { Period } from '../../shared/kernel/business-day.ts';
import { parseChoice, periodOf, writeChoice } from './period-choice.ts';
import { useSession } from './use-session.ts';
import { useUrlState } from './use-url-state.ts';

const schema = z.object({ period: z.string().default('all') });

/** The period of a list, kept in the address; unlike a dashboard, a list may show the whole history. */
export function useListPeriod() {
  const { today } = useSession();
  const [{ period: text }, change] = useUrlState(schema);
  return useMemo(() => {
    const choice = parseChoice(text);
    const period = choice === null ? null : periodOf(choice, today);
    return {
      period,
      /** For the picker of the list. */
      picker: {
        presets,
        preset: typeof choice === 'string' ? choice : null,
        period,
        lastDay: today,
        onChoose: (next: Period | Preset | null) =>
          change({ period: next === null ? 'all' : writeChoice(next) }),
      },
    };
  }, [text, today, change]);
}
