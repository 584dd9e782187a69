import { PendingBadge } from './PendingBadge.tsx';
import type { Mark } from './use-pending.ts';

interface ListMarkProps {
  pending: ReadonlyMap<number, Mark>;
  id: number;
}

/** In the row of a record with something on its way. */
export function ListMark({ pending, id }: ListMarkProps) {
  const found = pending.get(id);
  return found === undefined ? null : (
    <PendingBadge state={found.state} isIntent={found.isIntent} />
  );
}
