import { useSyncExternalStore } from 'react';

/** As many pixels as a board needs at its own size: what a wider screen has more of makes it larger. */
const BOARD_WIDTH = 1_280;

export function useWallZoom(): number {
  return useSyncExternalStore(subscribe, () => Math.max(1, innerWidth / BOARD_WIDTH));
}

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
}
