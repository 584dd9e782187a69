import type { AlertReason, AlertState } from '../../../../shared/contract/saved.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface AlertBadgeProps {
  /** Null before it was judged for the first time. */
  state: AlertState | null;
  reason: AlertReason | null;
}

const tones = { normal: 'good', over: 'bad', unjudged: 'warn' } as const;

/** How a rule stands; and why it cannot be said where it cannot. */
export function AlertBadge({ state, reason }: AlertBadgeProps) {
  const say = useText();
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      <Badge tone={state === null ? 'neutral' : tones[state]}>
        {say(`alerts.state_${state ?? 'none'}`)}
      </Badge>
      {reason !== null && (
        <span className="text-muted text-tiny">{say(`alerts.reason_${reason}`)}</span>
      )}
    </span>
  );
}
