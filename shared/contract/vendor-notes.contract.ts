import * as z from 'zod';
import { asOf, centralId, instant } from './common.ts';
import { command, query } from './procedure.ts';
import { noteLongest } from './vendor-note.rules.ts';

const note = z.object({
  uuid: z.uuid(),
  text: z.string(),
  by: z.object({ uid: z.int(), name: z.string().nullable() }),
  at: instant,
  /** The note that this one stands instead of. */
  corrects: z.uuid().nullable(),
  isCorrected: z.boolean(),
  /** Whether this person may say it anew. */
  mayCorrect: z.boolean(),
  /** It stands here alone so far; `reason`: the code of why it always will. */
  isPending: z.boolean(),
  reason: z.string().nullable(),
});
export type VendorNote = z.infer<typeof note>;

/** What staff note about a vendor. No vendor's desk has them (docs/PRIVACY.md). */
export const vendorNotesContract = {
  /** Newest first; those with all words of `search` in their text or author. */
  list: query('vendor.note')
    .input(
      z.object({
        id: centralId,
        search: z.string().max(200).default(''),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ asOf, total: z.int(), rows: z.array(note) })),
  /** `values`: what is typed stays out of the audit trail. */
  write: command('vendor.note', 'facts')
    .input(
      z.object({
        id: centralId,
        corrects: z.uuid().nullable().default(null),
        values: z.object({ text: z.string().min(1).max(noteLongest) }),
      }),
    )
    .output(z.object({ uuid: z.uuid() })),
};
