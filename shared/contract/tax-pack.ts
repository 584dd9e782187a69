import * as z from 'zod';
import { businessDay } from './common.ts';

/**
 * One value of the tax law, as data.
 *   from, to   holds from `from` on, up to and without `to`; null: until something else is known
 *   status     in_force | history: it held, and no longer does | unsettled: nobody can say yet, and what
 *              depends on it waits ("belum dipastikan")
 */
export const packRow = z.strictObject({
  key: z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)+$/),
  value: z.union([z.int(), z.tuple([z.int(), z.int()]), z.string().min(1).max(60)]),
  from: businessDay,
  to: businessDay.nullable(),
  source: z.strictObject({
    title: z.string().min(1).max(200),
    url: z.string().max(500).startsWith('https://'),
  }),
  status: z.enum(['in_force', 'history', 'unsettled']),
  note: z.strictObject({ id: z.string().max(500), en: z.string().max(500) }).nullable(),
});
export type PackRow = z.infer<typeof packRow>;

/** As a file carries it: of the right shape, and what is wrong with it is told by `packFaults`. */
export const taxPackDraft = z.strictObject({
  format: z.literal(1),
  /** A name that no other pack has: frozen lines name it for ever. */
  version: z.string().regex(/^[a-z0-9][a-z0-9-]{2,39}$/),
  title: z.strictObject({ id: z.string().min(1).max(200), en: z.string().min(1).max(200) }),
  checkedOn: businessDay,
  rows: z.array(packRow).min(1).max(1_000),
});
export type TaxPack = z.infer<typeof taxPackDraft>;
