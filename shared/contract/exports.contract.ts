import * as z from 'zod';
import { task } from './procedure.ts';

export const exportsContract = {
  /** The bytes of a file that an export or a report wrote into the profile's export folder. */
  get: task('reports', 'export.create')
    .input(z.object({ name: z.string().min(1).max(200) }))
    .output(z.object({ name: z.string(), mime: z.string(), data: z.instanceof(Blob) })),
};
