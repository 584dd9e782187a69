import type { Job } from '../platform/jobs/job.ts';
import { resumeSync, startDueSync } from './sync.service.ts';

const LOOK_EVERY_MS = 1_000;

/** Goes on at once when the engine opens, then whenever the last cycle said. */
export const syncJob: Job = {
  name: 'sync',
  start(call) {
    resumeSync(call);
    const timer = setInterval(() => startDueSync(call), LOOK_EVERY_MS);
    call.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};
