import * as z from 'zod';
import { taxPack } from '../../../shared/contract/sound-tax-pack.ts';
import { factKind } from './stream.ts';

/** A version of the tax data, approved as any decision is: it counts from its approval on, for every desk. */
export const packProposed = factKind({
  kind: 'pack.proposed',
  version: 1,
  authors: ['admin', 'finance'],
  data: z.strictObject({ title: z.string().min(1).max(200), pack: taxPack }),
});
