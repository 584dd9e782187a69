import * as z from 'zod';
import { businessDay, centralId } from '../../../shared/contract/common.ts';
import { factKind, type Stream } from './stream.ts';

/** What bears on the certificates of one product, and no certificate says. */
export const certificationStream: Stream = {
  name: 'certification',
  pattern: /^certification\/[1-9]\d{0,9}$/,
};

const authors = ['admin', 'compliance'] as const;
const note = z.string().min(1).max(500);
const about = { productId: centralId, on: businessDay, note };

/** What it is made of, how, where or by whom is another thing from that day on. */
export const compositionChanged = factKind({
  kind: 'composition.changed',
  version: 1,
  authors,
  data: z.strictObject({ ...about, what: z.enum(['ingredients', 'process', 'supplier', 'place']) }),
});

export const certificateRevoked = factKind({
  kind: 'certificate.revoked',
  version: 1,
  authors,
  data: z.strictObject({ ...about, certificateId: centralId }),
});

export const certificateSuperseded = factKind({
  kind: 'certificate.superseded',
  version: 1,
  authors,
  data: z.strictObject({ ...about, certificateId: centralId }),
});

/** One of the above was said by mistake: it does not count. */
export const certificationCorrected = factKind({
  kind: 'certification.corrected',
  version: 1,
  authors,
  data: z.strictObject({ productId: centralId, fact: z.uuid(), reason: note }),
});
