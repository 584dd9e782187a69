import type { Job } from '../../platform/jobs/job.ts';
import { startDueCheck, startDueMaintenance } from './rollups.service.ts';

const LOOK_EVERY_MS = 500;
const CHECK_EVERY_MS = 10 * 60_000;

/** Goes on when the engine opens, and looks whether something became stale: right after a cycle, in turns during one. */
export const rollupsJob: Job = {
  name: 'rollups',
  start(call) {
    const timers = [
      setInterval(() => startDueMaintenance(call), LOOK_EVERY_MS),
      setInterval(() => startDueCheck(call), CHECK_EVERY_MS),
    ];
    const stop = (): void => {
      for (const timer of timers) clearInterval(timer);
    };
    call.signal.addEventListener('abort', stop, { once: true });
  },
};
