import * as z from 'zod';
import { projectedRow } from './commission-rule-rows.ts';
import { asOf, centralId } from './common.ts';
import { command, query } from './procedure.ts';

const states = projectedRow.shape.state;

/** Between the rules and vendor_commission: of the commission.rules procedures. */
export const commissionProjectionContract = {
  /** It stands as it is, and counts for nothing, until the row says something else. */
  dismissEdit: command('commission.propose', 'facts', 'commissions')
    .input(z.object({ centralId }))
    .output(z.object({ uuid: z.uuid() })),
  /** vendor_commission beside the rules: what `project` would write, and what no row can say. */
  projection: query('commission.propose')
    .input(
      z.object({
        /** open: what is not done. */
        which: states.or(z.enum(['all', 'open'])).default('all'),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({
        asOf,
        origin: z.enum(['fact', 'central']),
        counts: z.record(states, z.int()),
        total: z.int(),
        rows: z.array(projectedRow),
      }),
    ),
  /** What waits goes into the outbox. */
  project: command('commission.propose', 'outbox').output(
    z.object({
      ...{ created: z.int(), changed: z.int(), withdrawn: z.int() },
      ...{ held: z.int(), leftOut: z.int() },
    }),
  ),
};
