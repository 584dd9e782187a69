import * as z from 'zod';
import { roles } from '../../../shared/contract/permissions.ts';
import { factKind, STAFF, type Stream } from './stream.ts';

/** Who holds which role from when on. The first valid fact is the founder's, who states himself admin (ADR 10). */
export const staffStream: Stream = { name: STAFF, pattern: /^staff$/ };

export const roleStated = factKind({
  kind: 'role.stated',
  version: 1,
  authors: ['admin'],
  data: z.strictObject({ uid: z.int().min(1), role: z.enum(roles).nullable() }),
});
