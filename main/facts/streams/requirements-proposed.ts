import * as z from 'zod';
import { requirementPack } from '../../../shared/contract/sound-requirement-pack.ts';
import { factKind } from './stream.ts';

/** A version of what may be sold with which certificates, approved as any decision is. */
export const requirementsProposed = factKind({
  kind: 'requirements.proposed',
  version: 1,
  authors: ['admin', 'compliance'],
  data: z.strictObject({ title: z.string().min(1).max(200), pack: requirementPack }),
});
