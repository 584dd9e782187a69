import * as z from 'zod';
import { businessMonth } from '../../../shared/contract/common.ts';
import { factKind, type Stream } from './stream.ts';

/** A lock says up to where each stream counts for a month; what comes later belongs to the next open one. */
export const periodStream: Stream = { name: 'period', pattern: /^period$/ };

export const periodLocked = factKind({
  kind: 'period.locked',
  version: 1,
  authors: ['admin', 'finance'],
  data: z.strictObject({
    month: businessMonth,
    heads: z.record(z.string(), z.int().min(0)),
  }),
  relies: ({ heads }) => Object.keys(heads),
});

export const periodReopened = factKind({
  kind: 'period.reopened',
  version: 1,
  authors: ['admin'],
  isCheck: true,
  data: z.strictObject({ month: businessMonth, reason: z.string().min(1).max(500) }),
});
