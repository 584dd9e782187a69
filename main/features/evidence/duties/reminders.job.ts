import { present } from '../../../../shared/kernel/assert.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { findDesk } from '../../../platform/session/desk.store.ts';
import { isBeingWorkedOut } from './duties.store.ts';
import { remind } from './reminders.service.ts';

const LOOK_EVERY_MS = 60_000;
const ANYWAY_EVERY_MS = 3_600_000;

/** When the engine opens, when a day begins, and once an hour: certificates come with each sync. */
export const remindersJob: Job = {
  name: 'reminders',
  start(call) {
    const db = present(call.writer, 'Reminders are written on the writer thread.');
    let last = { day: '', at: 0 };
    const look = (): void => {
      const at = call.clock.now();
      const day = dayOfInstant(at);
      if (day === last.day && Math.abs(at - last.at) < ANYWAY_EVERY_MS) return;
      if (isBeingWorkedOut(db)) return;
      last = { day, at };
      if (findDesk(db).kind === 'vendor') return;
      if (db.tx(() => remind(db, at)) > 0) call.changed('evidence');
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    call.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};
