import { net, powerMonitor } from 'electron';
import type { AppClient } from '../../../engine/engine.ts';

const LOOK_EVERY_MS = 5_000;

/** Sleep locks, and stops a running sync at a page; waking and coming online start one. So does a locked screen lock. */
export function followPower(client: AppClient): () => void {
  // What cannot be synced now says so on the screen; here nobody waits for the answer.
  const start = (): void => void client.sync.start().catch(() => undefined);
  // Where no PIN is set there is nothing to lock.
  const lock = (): void => void client.lock.lock({ reason: 'sleep' }).catch(() => undefined);
  const stop = (): void => void client.sync.cancel().catch(() => undefined);
  let online = net.isOnline();
  const look = setInterval(() => {
    const now = net.isOnline();
    if (now && !online) start();
    online = now;
  }, LOOK_EVERY_MS);
  powerMonitor.on('suspend', stop);
  powerMonitor.on('resume', start);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  return () => {
    clearInterval(look);
    powerMonitor.off('suspend', stop);
    powerMonitor.off('resume', start);
    powerMonitor.off('suspend', lock);
    powerMonitor.off('lock-screen', lock);
  };
}
