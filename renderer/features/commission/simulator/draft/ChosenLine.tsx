import { useText } from '../../../../ui/text/use-text.ts';
import type { DraftSource } from '../simulator-url.ts';
import type { ChosenDraft } from './use-chosen-draft.ts';

interface ChosenLineProps {
  chosen: ChosenDraft;
  source: DraftSource;
}

/** What was chosen, in a few words. */
export function ChosenLine({ chosen, source }: ChosenLineProps) {
  const say = useText();
  if (chosen.is !== 'ready') return null;
  const { title, changes } = chosen;
  if (changes === null) {
    return source === 'live' ? (
      <span className="text-muted">{say('commission_simulator.live_note')}</span>
    ) : null;
  }
  return (
    <span className="min-w-0 truncate">
      {title !== '' && <span className="font-medium">{title} · </span>}
      <span className="text-muted">{say('commission_simulator.changes', { count: changes })}</span>
    </span>
  );
}
