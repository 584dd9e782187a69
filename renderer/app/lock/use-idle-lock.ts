import { useEffect } from 'react';
import { systemClock } from '../../../shared/kernel/instant.ts';
import { client } from '../../client/client.ts';

const CHANNEL = 'umkm-backoffice.activity';
const LOOK_EVERY_MS = 5_000;
const TELL_EVERY_MS = 2_000;
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/**
 * Locks after so many minutes in which nobody touched any window of this app. Both clocks count: the page's own
 * stands still while the computer sleeps, the other may be set.
 */
export function useIdleLock(minutes: number | null): void {
  useEffect(() => {
    if (minutes === null) return;
    const channel = new BroadcastChannel(CHANNEL);
    let last = { page: performance.now(), computer: systemClock.now() };
    let told = 0;
    const touched = () => {
      last = { page: performance.now(), computer: systemClock.now() };
    };
    const act = () => {
      touched();
      if (performance.now() - told < TELL_EVERY_MS) return;
      told = performance.now();
      channel.postMessage(null);
    };
    const look = () => {
      const page = performance.now() - last.page;
      const computer = systemClock.now() - last.computer;
      if (Math.max(page, computer) < minutes * 60_000) return;
      touched();
      // Where it cannot be reached now it is asked again after the same while.
      client.lock.lock({ reason: 'idle' }).catch(() => undefined);
    };
    channel.addEventListener('message', touched);
    for (const sign of signs) window.addEventListener(sign, act, { passive: true });
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, act);
      channel.close();
    };
  }, [minutes]);
}
