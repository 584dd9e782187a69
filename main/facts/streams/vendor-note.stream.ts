import * as z from 'zod';
import { centralId } from '../../../shared/contract/common.ts';
import { isPlainNote, noteLongest } from '../../../shared/contract/vendor-note.rules.ts';
import { factKind, type Stream } from './stream.ts';

/** What staff note about one vendor. The central shows a vendor's login only `vendor/` and `evidence/` of its own. */
export const vendorNoteStream: Stream = { name: 'note', pattern: /^note\/[1-9]\d{0,9}$/ };

/** `corrects`: the note of the same vendor that it stands instead of. */
export const noteWritten = factKind({
  kind: 'note.written',
  version: 1,
  authors: ['admin', 'finance', 'compliance', 'operations'],
  data: z.strictObject({
    vendorId: centralId,
    text: z.string().max(noteLongest).refine(isPlainNote, 'plain text'),
    corrects: z.uuid().nullable(),
  }),
});
