import * as z from 'zod';
import { period } from './common.ts';
import { command, query } from './procedure.ts';
import { audience, note, noteBody } from './saved.ts';

const which = z.object({ uuid: z.uuid() });
const inOrder = ({ from, to }: { from: string; to: string }): boolean => from <= to;
const written = noteBody.extend({ audience: audience.default('mine') });

/** Notes on days, shown on every chart of a course of days. */
export const notesContract = {
  /** Those that touch the period. */
  list: query('explore.use')
    .input(z.object({ period }))
    .output(z.object({ rows: z.array(note) })),
  add: command('explore.use', 'saved').input(written.refine(inOrder, 'from <= to')).output(which),
  change: command('explore.use', 'saved')
    .input(written.extend(which.shape).refine(inOrder, 'from <= to'))
    .output(which),
  drop: command('explore.use', 'saved').input(which).output(which),
};
