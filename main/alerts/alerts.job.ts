import { present } from '../../shared/kernel/assert.ts';
import type { Job } from '../platform/jobs/job.ts';
import { findDesk } from '../platform/session/desk.store.ts';
import { judgeAll } from './alerts.service.ts';
import { findLastDone } from './alerts.store.ts';

const LOOK_EVERY_MS = 1_000;
/** Without a cycle too: what was judged once grows old. */
const ANYWAY_EVERY_MS = 3_600_000;

/** Judges every rule after each cycle that came to its end, and once when the engine opens. */
export const alertsJob: Job = {
  name: 'alerts',
  start(call) {
    const db = present(call.writer, 'Rules are judged on the writer thread.');
    let judged = { cycle: 0, at: 0 };
    const look = (): void => {
      const cycle = findLastDone(db)?.id ?? 0;
      const at = call.clock.now();
      if (cycle === judged.cycle && at - judged.at < ANYWAY_EVERY_MS) return;
      judged = { cycle, at };
      if (findDesk(db).kind === 'vendor') return;
      const rules = db.tx(() => judgeAll(db, call.actor, at));
      if (rules > 0) call.changed('saved');
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    call.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};
