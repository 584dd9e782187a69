import * as z from 'zod';
import { instant } from './common.ts';
import { command, query } from './procedure.ts';
import {
  alertBody,
  alertEvaluation,
  alertStates,
  audience,
  savedName,
  savedOwner,
} from './saved.ts';

const which = z.object({ uuid: z.uuid() });

export const alertView = savedOwner.extend({
  name: z.string(),
  ...alertBody.shape,
  /** Null before it was judged for the first time. */
  state: z.enum(alertStates).nullable(),
  since: instant.nullable(),
  /** When it last told of going over. */
  toldAt: instant.nullable(),
  /** It told, and nobody has looked yet. */
  waits: z.boolean(),
  last: alertEvaluation.nullable(),
});
export type AlertView = z.infer<typeof alertView>;

/** Rules that watch a figure: judged after each cycle, on complete days alone. */
export const alertsContract = {
  list: query('explore.use').output(z.object({ rows: z.array(alertView), waiting: z.int() })),
  history: query('explore.use')
    .input(which)
    .output(z.object({ rows: z.array(alertEvaluation) })),
  save: command('explore.use', 'saved')
    .input(alertBody.extend({ name: savedName, audience: audience.default('mine') }))
    .output(which),
  change: command('explore.use', 'saved')
    .input(which.extend({ name: savedName, audience, ...alertBody.shape }))
    .output(which),
  drop: command('explore.use', 'saved').input(which).output(which),
  seen: command('explore.use', 'saved').input(which).output(which),
  /** Judges what this person sees once more, now. */
  judge: command('explore.use', 'saved').output(z.object({ judged: z.int() })),
};
