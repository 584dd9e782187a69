import type { PackRow } from '../../../../../shared/contract/tax-pack.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

const tones = { in_force: 'good', history: 'neutral', unsettled: 'warn' } as const;

export function LegalStatus({ status }: Pick<PackRow, 'status'>) {
  const say = useText();
  return <Badge tone={tones[status]}>{say(`commission_packs.status_${status}`)}</Badge>;
}
