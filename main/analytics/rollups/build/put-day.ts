import type { Writer } from '../../../db/db.ts';
import { type Cells, cellsToBlob } from '../cells/cells.ts';
import { markDirty, putCells } from '../rollup.store.ts';
import type { SourceId } from '../rollup.ts';

/** The ids of rollups of which the day is another now; then month and year are no longer their sums. */
export function putDay(
  db: Writer,
  { source, day }: { source: SourceId; day: string },
  cells: ReadonlyMap<string, Cells>,
): Set<string> {
  const changed = new Set<string>();
  for (const [rollup, one] of cells) {
    if (putCells(db, { rollup, unit: 'day', at: day }, cellsToBlob(one))) changed.add(rollup);
  }
  if (changed.size > 0) {
    markDirty(db, source, day.slice(0, 7));
    markDirty(db, source, day.slice(0, 4));
  }
  return changed;
}
