import * as z from 'zod';
import { businessDay, centralId } from '../../../shared/contract/common.ts';
import { factKind, type Stream } from './stream.ts';

/** Documents of one vendor: asked for, received, reviewed, and approved or turned down by someone else. */
export const evidenceStream: Stream = { name: 'evidence', pattern: /^evidence\/[1-9]\d{0,9}$/ };

const request = z.uuid();
const MOST_MINOR = 100_000_000_000_000;

export const evidenceRequested = factKind({
  kind: 'evidence.requested',
  version: 1,
  authors: ['admin', 'compliance', 'operations'],
  data: z.strictObject({
    vendorId: centralId,
    requirement: z.string().min(1).max(80),
    subject: z.string().max(80).nullable(),
  }),
});

export const evidenceReceived = factKind({
  kind: 'evidence.received',
  version: 1,
  authors: ['admin', 'compliance', 'operations'],
  data: z.strictObject({
    request,
    fileSha256: z.string().regex(/^[0-9a-f]{64}$/),
    expiresOn: businessDay.nullable(),
  }),
});

export const evidenceReviewed = factKind({
  kind: 'evidence.reviewed',
  version: 1,
  authors: ['admin', 'compliance'],
  data: z.strictObject({ request, complete: z.boolean(), note: z.string().max(500) }),
});

/** Not by who received or reviewed it. */
export const evidenceSettled = factKind({
  kind: 'evidence.settled',
  version: 1,
  authors: ['admin', 'compliance'],
  isCheck: true,
  data: z.strictObject({ request, approved: z.boolean(), note: z.string().max(500) }),
});

/** What the document cost and who gave it; null: not said. Said again, the last counts. */
export const evidenceCosted = factKind({
  kind: 'evidence.costed',
  version: 1,
  authors: ['admin', 'compliance', 'operations'],
  data: z.strictObject({
    request,
    costMinor: z.int().min(0).max(MOST_MINOR).nullable(),
    issuer: z.string().min(1).max(80).nullable(),
  }),
});
