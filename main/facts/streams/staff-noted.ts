import * as z from 'zod';
import { factKind } from './stream.ts';

/** Sayable in every stream: from here on its facts name at least this staff head (who lost a role, lost it here). */
export const staffNoted = factKind({
  kind: 'staff.noted',
  version: 1,
  authors: ['admin'],
  data: z.strictObject({}),
});
