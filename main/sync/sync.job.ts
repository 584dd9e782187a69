import type { Job } from '../platform/jobs/job.ts';
import { resumeSync, startDuePush, startDueSync } from './sync.service.ts';

const LOOK_EVERY_MS = 1_000;

/** Goes on at once when the engine opens, then whenever the last cycle said. */
export const syncJob: Job = {
  name: 'sync',
  start(call) {
    resumeSync(call);
    const look = (): void => {
      startDueSync(call);
      startDuePush(call);
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    call.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};
