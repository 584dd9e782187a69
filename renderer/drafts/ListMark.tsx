import type { MessageState } from '../../shared/contract/drafts.contract.ts';
import { PendingBadge } from './PendingBadge.tsx';

interface ListMarkProps {
  pending: ReadonlyMap<number, { state: MessageState }>;
  id: number;
}

/** In the row of a record with something on its way. */
export function ListMark({ pending, id }: ListMarkProps) {
  const found = pending.get(id);
  return found === undefined ? null : <PendingBadge state={found.state} />;
}
