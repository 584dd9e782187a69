import * as z from 'zod';
import { instant } from './common.ts';
import { query, task } from './procedure.ts';
import { assignment, failure, provisionFeatures, provisionPlan } from './provision-plan.ts';

export const provisionRun = z.object({
  direction: z.enum(['apply', 'remove']),
  state: z.enum(['running', 'done', 'cancelled', 'failed', 'interrupted']),
  startedAt: instant,
  endedAt: instant.nullable(),
  total: z.int(),
  done: z.int(),
  /** What is under way, or where it stopped. */
  current: z.string().nullable(),
  error: failure.nullable(),
});
export type ProvisionRun = z.infer<typeof provisionRun>;

export const provisionCheck = z.object({
  version: z.string().nullable(),
  features: z.array(
    z.object({
      feature: z.enum(provisionFeatures),
      state: z.enum(['ready', 'partial', 'missing']),
      lacks: z.array(z.string()),
    }),
  ),
});
export type ProvisionCheck = z.infer<typeof provisionCheck>;

/** An administrator of the central, typed in each time and kept nowhere. */
const administrator = {
  login: z.string().min(1).max(200),
  secret: z.string().min(1).max(1_000),
};
const shown = { hash: z.string().min(1).max(100) };
const assign = z.array(assignment).max(500).default([]);

export const provisionContract = {
  /** Reads only. `remove` plans the way back. */
  plan: task('writer', 'provision.run')
    .input(
      z.object({
        ...administrator,
        direction: z.enum(['apply', 'remove']).default('apply'),
        assign,
      }),
    )
    .output(provisionPlan),
  /** Carries out the plan that was shown, in the background; refused where the central changed since. */
  apply: task('writer', 'provision.run', 'provision')
    .input(z.object({ ...administrator, ...shown, assign }))
    .output(z.object({ started: z.boolean() })),
  /** Takes away what we made. Where it holds rows, only with the name of the database typed out. */
  remove: task('writer', 'provision.run', 'provision')
    .input(
      z.object({
        ...administrator,
        ...shown,
        withData: z.string().max(200).nullable().default(null),
      }),
    )
    .output(z.object({ started: z.boolean() })),
  /** Stops after the step that is under way. */
  cancel: task('writer', 'provision.run', 'provision').output(z.object({ cancelled: z.boolean() })),
  /** The last run; null before the first. */
  state: query('connection.view').output(z.object({ run: provisionRun.nullable() })),
  /** What of the kit this central has, as the profile's own login sees it, and what that serves. */
  check: task('writer', 'sync.run').output(provisionCheck),
};
