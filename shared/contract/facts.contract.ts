import * as z from 'zod';
import { businessDay, instant } from './common.ts';
import { command, query, task } from './procedure.ts';

/** What a rule is about, such as `commission.rate/vendor/12`: the later approved one takes the place. */
export const policyTopic = z.string().regex(/^[a-z][a-z0-9_.\-/]{1,119}$/);
export const policyBody = z.record(
  z.string().max(80),
  z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]),
);

/**
 * in_effect  stands on the central and counts         dropped    stands there, and has no effect on any desk
 * waits      stands there, for a newer version of the app
 * pending    decided here, not standing yet           taken      what it relied on has changed: decide again
 * refused    cannot stand
 */
export const factState = z.enum(['in_effect', 'dropped', 'waits', 'pending', 'taken', 'refused']);
export type FactState = z.infer<typeof factState>;

const person = z.object({ uid: z.int(), name: z.string().nullable() });

export const factRow = z.object({
  uuid: z.string(),
  stream: z.string(),
  /** Null while it stands nowhere. */
  seq: z.int().nullable(),
  kind: z.string(),
  version: z.int(),
  state: factState,
  /** The central's word; of a pending one, who decided here and when. */
  author: person,
  at: instant,
  /** Why it has no effect, or does not stand yet. */
  reason: z.string().nullable(),
  data: z.string(),
});
export type FactRow = z.infer<typeof factRow>;

export const factStream = z.object({
  stream: z.string(),
  head: z.int(),
  hash: z.string(),
  facts: z.int(),
  dropped: z.int(),
  waiting: z.int(),
  pending: z.int(),
  /** Facts up to this one were not read: a snapshot stands for them. */
  snapshotAt: z.int(),
  broken: z.string().nullable(),
  alarm: z.string().nullable(),
});
export type FactStream = z.infer<typeof factStream>;

const decided = z.object({ uuid: z.uuid() });

export const factsContract = {
  streams: query('fact.view').output(
    z.object({
      founder: person.nullable(),
      anchoredOn: businessDay.nullable(),
      pending: z.int(),
      rows: z.array(factStream),
    }),
  ),
  /** Newest first; what does not stand yet before what stands. */
  list: query('fact.view')
    .input(
      z.object({
        stream: z.string().max(100).nullable().default(null),
        which: z.enum(['all', 'in_effect', 'dropped', 'pending']).default('all'),
        limit: z.int().min(1).max(500).default(100),
        offset: z.int().min(0).default(0),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(factRow) })),
  /** The chain again, every anchor, and every fold from its first fact on, beside the state that serves. */
  verify: task('reports', 'fact.view').output(
    z.object({
      facts: z.int(),
      sound: z.boolean(),
      brokenChains: z.array(z.string()),
      differingAnchors: z.array(z.string()),
      folds: z.array(z.object({ fold: z.string(), hash: z.string(), equal: z.boolean() })),
    }),
  ),
  /** Drops the state and folds the log anew; with `whole`, facts that a snapshot spared are read at the next sync. */
  rebuild: command('fact.rebuild', 'facts')
    .input(z.object({ whole: z.boolean().default(false) }))
    .output(z.object({ done: z.literal(true) })),
  propose: command('policy.propose', 'facts')
    .input(
      z.object({
        topic: policyTopic,
        title: z.string().min(1).max(200),
        body: policyBody,
        effectiveFrom: businessDay,
      }),
    )
    .output(decided),
  /** By another person than who proposed it. */
  approve: command('policy.approve', 'facts')
    .input(z.object({ decision: z.uuid() }))
    .output(decided),
  withdraw: command('policy.propose', 'facts')
    .input(z.object({ decision: z.uuid(), reason: z.string().min(1).max(500) }))
    .output(decided),
  /** What was decided here and does not stand: given up, before it was sent or after it was refused. */
  discard: command('policy.propose', 'facts')
    .input(z.object({ uuid: z.uuid() }))
    .output(decided),
};
