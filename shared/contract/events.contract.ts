import { eventIterator } from '@orpc/contract';
import * as z from 'zod';
import { stream } from './procedure.ts';
import { syncProgress } from './sync.contract.ts';
import { topics } from './topics.ts';

/** One stream per window carries everything: a browser allows six connections per origin. */
export const appEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  z.object({ kind: z.literal('progress'), progress: syncProgress }),
]);
export type AppEvent = z.infer<typeof appEvent>;

export const eventsContract = {
  watch: stream('session.view').output(eventIterator(appEvent)),
};
