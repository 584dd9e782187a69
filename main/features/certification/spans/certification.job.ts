import { present } from '../../../../shared/kernel/assert.ts';
import { isSqliteError } from '../../../db/driver.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { isBehind, keepSpans } from './keep-spans.service.ts';

const NAME = 'certification';
/** The cycle's own name among the work of the writer thread. */
const SYNC = 'sync';
const LOOK_EVERY_MS = 500;
/** After a full disk or the like. */
const AFTER_FAILURE_MS = 60_000;

/** Looks whether something changed that bears on certificates; while rows keep coming it waits for the last. */
export const certificationJob: Job = {
  name: NAME,
  start(call) {
    let notBefore = 0;
    const look = (): void => {
      const { background } = call;
      const db = present(call.writer, 'Spans are kept on the writer thread.');
      const isBusy = background.isRunning(NAME) || background.isRunning(SYNC);
      if (isBusy || performance.now() < notBefore || !isBehind(db)) return;
      background.start(NAME, async (signal) => {
        if (!(await isKept(call, signal))) notBefore = performance.now() + AFTER_FAILURE_MS;
      });
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    call.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};

/** What stops it half-way leaves the rest marked: the end of the app, or a disk that is full. */
async function isKept({ writer, changed }: TaskCall, signal: AbortSignal): Promise<boolean> {
  try {
    const isChanged = await keepSpans(present(writer, 'Spans are kept on the writer.'), signal);
    if (isChanged) changed('certifications');
    return true;
  } catch (error) {
    const isStopped = error instanceof Error && error.name === 'AbortError';
    if (!isStopped && !isSqliteError(error)) throw error;
    return false;
  }
}
