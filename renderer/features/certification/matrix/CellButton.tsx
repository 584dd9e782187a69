import type { CoverageCell } from '../../../../shared/contract/certification-rows.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import type { Tone } from '../../../ui/feedback/tone.ts';
import { useText } from '../../../ui/text/use-text.ts';

const tones: Readonly<Record<CoverageCell['state'], Tone>> = {
  missing: 'bad',
  revoked: 'bad',
  expired: 'bad',
  needs_revalidation: 'warn',
  in_renewal: 'accent',
  due: 'warn',
  expiring: 'warn',
  met: 'good',
  recommended: 'neutral',
  not_required: 'neutral',
};

interface CellButtonProps {
  cell: CoverageCell;
  /** Names it for screen readers: of whom, and which requirement. */
  label: string;
  isOpen: boolean;
  onOpen(): void;
}

export function CellButton({ cell, label, isOpen, onOpen }: CellButtonProps) {
  const say = useText();
  const { state, blocks } = cell;
  const word = say(`coverage.state_${state}`);
  if (state === 'not_required') {
    return (
      <span className="text-muted" title={word}>
        <span aria-hidden>–</span>
        <span className="sr-only">{word}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      aria-label={`${label}: ${word}`}
      onClick={onOpen}
      className="-mx-1 inline-flex rounded-base px-1 py-0.5 hover:bg-sunken aria-pressed:bg-accent-soft"
    >
      <Badge tone={state === 'in_renewal' && blocks ? 'bad' : tones[state]}>{word}</Badge>
    </button>
  );
}
