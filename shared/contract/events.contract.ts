import { eventIterator } from '@orpc/contract';
import * as z from 'zod';
import { stream } from './procedure.ts';
import { syncProgress } from './sync.contract.ts';
import { topics } from './topics.ts';

/** What the menu of a desktop asks of the window. */
const shellEvent = z.object({
  kind: z.literal('shell'),
  action: z.enum(['palette', 'keys', 'navigation', 'lock']),
});
/** A record or a screen to show: a route of ours, as it stands behind the # of an address. */
const openEvent = z.object({ kind: z.literal('open'), route: z.string().startsWith('/') });
export type ShellAction = z.infer<typeof shellEvent>['action'];
export type ShellEvent = z.infer<typeof shellEvent> | z.infer<typeof openEvent>;

/** One stream per window carries everything: a browser allows six connections per origin. */
export const appEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  z.object({ kind: z.literal('progress'), progress: syncProgress }),
  /** Of a simulation that was asked for under this id. */
  z.object({ kind: z.literal('simulating'), id: z.string(), done: z.int(), of: z.int() }),
  /** Of a recomputation of the frozen lines: orders that were looked at. */
  z.object({ kind: z.literal('recomputing'), id: z.string(), done: z.int(), of: z.int() }),
  /** Rows of a list that were judged, and then made into edits, under its upload. */
  z.object({ kind: z.literal('importing'), id: z.string(), done: z.int(), of: z.int() }),
  /** Days and sums that are being added up anew for the boards. */
  z.object({ kind: z.literal('counting'), done: z.int(), of: z.int() }),
  shellEvent,
  openEvent,
]);
export type AppEvent = z.infer<typeof appEvent>;

export const eventsContract = {
  watch: stream('session.view').output(eventIterator(appEvent)),
};
