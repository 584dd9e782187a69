import * as z from 'zod';
import { centralId } from './common.ts';
import { sha256 } from './evidence-rows.ts';
import { task } from './procedure.ts';

/** Documents on their way between this desk and the central. */
export const documentsContract = {
  /** One version of a document that another desk took in, when somebody opens it. */
  bring: task('writer', 'evidence.view', 'evidence')
    .input(z.object({ vendorId: centralId, request: z.uuid(), sha256 }))
    .output(z.object({ sha256 })),
};
