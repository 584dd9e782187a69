const REM_PX = 16;
const GAP_REM = 0.75;
/** Of what stands above a board: the top bar, the tabs and its own bar. */
const ABOVE_REM = 8;

/** Of rows one below the other, those that begin on the screen of a page not scrolled yet. */
export function rowsInSight(heightsRem: readonly number[]): number {
  let top = ABOVE_REM * REM_PX;
  for (const [index, height] of heightsRem.entries()) {
    if (top >= innerHeight) return index;
    top += (height + GAP_REM) * REM_PX;
  }
  return heightsRem.length;
}
