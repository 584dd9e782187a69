import * as z from 'zod';
import { command, query, task } from './procedure.ts';

/** Long enough for any passphrase; how short it may be is a rule of the engine. */
const secret = z.string().min(1).max(200);

export const idleMinutes = z.int().min(1).max(60);

export const lockView = z.object({
  /** Null where none was set: then nothing ever locks. */
  kind: z.enum(['pin', 'passphrase']).nullable(),
  locked: z.boolean(),
  idleMinutes,
  /** Until the next try is taken; 0 where one is taken now. */
  waitSeconds: z.int(),
});
export type LockView = z.infer<typeof lockView>;

export const lockContract = {
  status: query('session.view').output(lockView),
  lock: command('session.view', 'lock')
    .input(z.object({ reason: z.enum(['person', 'idle', 'sleep']) }))
    .output(lockView),
  unlock: task('writer', 'session.view', 'lock').input(z.object({ secret })).output(lockView),
  /** Sets, changes or removes it. Where one is set it has to be told, and tries are counted as at the lock. */
  set: task('writer', 'setting.change', 'settings')
    .input(z.object({ current: secret.nullable(), next: secret.nullable() }))
    .output(lockView),
  setIdle: command('setting.change', 'settings')
    .input(z.object({ minutes: idleMinutes }))
    .output(lockView),
};
