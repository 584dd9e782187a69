import type { TaskCall } from '../calls/calls.ts';
import type { Job } from '../jobs/job.ts';
import { backUpWhenDue } from './backup.service.ts';
import { removeUnfinishedBackups } from './backup-files.ts';

const LOOK_EVERY_MS = 10 * 60_000;
/** A first start has nothing to keep yet, and the first screen comes first. */
const FIRST_LOOK_MS = 60_000;

/** A backup for every day on which the app was open. */
export const backupJob: Job = {
  name: 'backup',
  start(call) {
    removeUnfinishedBackups(call.folders);
    const first = setTimeout(() => look(call), FIRST_LOOK_MS);
    const timer = setInterval(() => look(call), LOOK_EVERY_MS);
    call.signal.addEventListener(
      'abort',
      () => {
        clearTimeout(first);
        clearInterval(timer);
      },
      { once: true },
    );
  },
};

function look(call: TaskCall): void {
  if (call.background.isRunning('backup')) return;
  call.background.start('backup', async () => {
    try {
      const made = await backUpWhenDue(call);
      if (made !== null) call.changed('backups');
    } catch {
      // A full disk today must not stop the app: the settings screen shows how old the newest backup is.
    }
  });
}
