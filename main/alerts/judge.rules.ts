import type { AlertBody, AlertState } from '../../shared/contract/saved.ts';
import { ratioPpm } from '../../shared/kernel/rate.ts';

interface Figures {
  value: number | null;
  previous: number | null;
}

/** Null where there is no figure, or nothing that it could have changed from. */
export function isOver({ test }: Pick<AlertBody, 'test'>, figures: Figures): boolean | null {
  const found = measured(test.against, figures);
  if (found === null) return null;
  return test.is === 'above' ? found > test.than : found < test.than;
}

function measured(against: AlertBody['test']['against'], { value, previous }: Figures) {
  if (value === null || against === 'number') return value;
  return previous === null ? null : ratioPpm(value - previous, previous);
}

/** How a rule stands, and whether it may still tell. */
export interface Standing {
  state: AlertState;
  since: number;
  armed: boolean;
  toldAt: number | null;
  seenAt: number | null;
}

/** It tells once when it goes over, and again only after it was normal. What cannot be judged changes neither. */
export function nextStanding(now: Standing | null, judged: AlertState, at: number): Standing {
  const before = now ?? { state: judged, since: at, armed: true, toldAt: null, seenAt: null };
  const since = before.state === judged ? before.since : at;
  if (judged === 'unjudged') return { ...before, state: judged, since };
  if (judged === 'normal') return { ...before, state: judged, since, armed: true };
  if (!before.armed) return { ...before, state: judged, since };
  return { state: judged, since, armed: false, toldAt: at, seenAt: null };
}
