import type { Exchange } from '../exchange/exchange.ts';
import { shareFigures } from './share-figures.ts';
import { shareSaved } from './share-saved.ts';
import { sharer } from './sharer.ts';

/**
 * What people keep on this desk, said as facts; what stands by now is taken out of its own tables. Each row and the
 * fact that says it are written together, so that none is said twice.
 */
export function shareKept({ db, clock, uid }: Exchange): void {
  db.tx(() => {
    const by = sharer(db, { uid, clock });
    if (by === null) return;
    shareSaved(db, by);
    shareFigures(db, by);
  });
}
