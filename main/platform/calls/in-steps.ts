import { setImmediate } from 'node:timers/promises';
import type { Reader } from '../../db/db.ts';
import { openReader } from '../../db/open.ts';
import type { TaskCall } from './calls.ts';

/**
 * Long reading on a connection of its own, which holds one state of the file while the thread hears of a
 * cancellation between the steps.
 */
export async function inSteps<Step, Result>(
  { folders, signal }: Pick<TaskCall, 'folders' | 'signal'>,
  work: (db: Reader) => Generator<Step, Result>,
  said: (step: Step) => void,
): Promise<Result> {
  const db = openReader(folders.replica, folders.key);
  try {
    db.beginSnapshot();
    const steps = work(db);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      said(step.value);
      await setImmediate();
      signal.throwIfAborted();
    }
  } finally {
    db.close();
  }
}
