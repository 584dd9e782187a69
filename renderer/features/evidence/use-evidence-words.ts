import { useMemo } from 'react';
import type { EvidenceState } from '../../../shared/contract/evidence-rows.ts';
import type { Tone } from '../../ui/feedback/tone.ts';
import { useText } from '../../ui/text/use-text.ts';

const tones: Record<EvidenceState, Tone> = {
  requested: 'neutral',
  received: 'warn',
  incomplete: 'bad',
  reviewed: 'warn',
  approved: 'good',
  rejected: 'bad',
};

export const toneOf = (state: EvidenceState): Tone => tones[state];

export function useEvidenceWords() {
  const say = useText();
  return useMemo(
    () => ({
      person: (of: { uid: number; name: string | null } | null) =>
        of === null ? null : (of.name ?? say('facts.somebody', { uid: of.uid })),
      vendor: (of: { id: number; name: string | null } | null) =>
        of === null ? null : (of.name ?? String(of.id)),
    }),
    [say],
  );
}
