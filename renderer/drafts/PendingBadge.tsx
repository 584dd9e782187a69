import type { MessageState } from '../../shared/contract/drafts.contract.ts';
import { Badge } from '../ui/feedback/Badge.tsx';
import { useText } from '../ui/text/use-text.ts';
import { stateTones } from './message-state.ts';

interface PendingBadgeProps {
  state: MessageState;
  isIntent: boolean;
}

/** Where an edit is on its way, in a word. */
export function PendingBadge({ state, isIntent }: PendingBadgeProps) {
  const say = useText();
  const isOpen = state === 'waiting' || state === 'sending' || state === 'unknown';
  const tone = isIntent && isOpen ? 'warn' : stateTones[state];
  return (
    <Badge tone={tone}>
      {say(isIntent && state === 'waiting' ? 'outbox.intent' : `outbox.state_${state}`)}
    </Badge>
  );
}
