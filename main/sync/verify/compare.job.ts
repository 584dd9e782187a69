import type { Job } from '../../platform/jobs/job.ts';
import { startDueCompare } from '../sync.service.ts';

const LOOK_EVERY_MS = 60_000;

/** The nightly reading of every row again. */
export const compareJob: Job = {
  name: 'compare',
  start(call) {
    const timer = setInterval(() => startDueCompare(call), LOOK_EVERY_MS);
    call.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};
