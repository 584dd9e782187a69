import * as z from 'zod';
import { businessDay } from '../../../shared/contract/common.ts';
import { factKind, type Stream } from './stream.ts';

/** Once a day: where every stream stood, with the hash of its chain, and what the folds came to there. */
export const anchorStream: Stream = { name: 'anchor', pattern: /^anchor$/ };

export const anchorSet = factKind({
  kind: 'anchor.set',
  version: 1,
  authors: ['admin', 'finance'],
  data: z.strictObject({
    day: businessDay,
    streams: z.record(z.string(), z.tuple([z.int().min(0), z.string()])),
    states: z.record(z.string(), z.string()),
  }),
});
