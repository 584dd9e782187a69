import { useCallback } from 'react';
import * as z from 'zod';
import { useUrlState } from '../use-url-state.ts';

const schema = z.object({
  /** 1 on a screen on the wall: nothing but the figures. */
  wall: z.int().default(0),
  /** Seconds until the next screenful; 0 stays. */
  turn: z.int().min(0).max(3_600).default(0),
});

/** Boards on a big screen, kept in the address: a screen that starts anew shows the same. */
export function useWall() {
  const [{ wall, turn }, change] = useUrlState(schema);
  const enter = useCallback(() => {
    change({ wall: 1 });
    // Without the browser's leave it fills its window, which is a wall too.
    document.documentElement.requestFullscreen().catch(() => undefined);
  }, [change]);
  const leave = useCallback(() => {
    change({ wall: 0, turn: 0 });
    if (document.fullscreenElement !== null) void document.exitFullscreen();
  }, [change]);
  const turnEvery = useCallback((seconds: number) => change({ turn: seconds }), [change]);
  return { isWall: wall === 1, turn, enter, leave, turnEvery };
}
