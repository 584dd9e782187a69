import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../shared/kernel/instant.ts';

const VERSION_7 = 0x70;
const VARIANT = 0x80;

/** UUIDv7: rises with the time it was made, so that rows that were made together stand together. */
export function newUuid(clock: Clock): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(clock.now(), 0, 6);
  bytes[6] = VERSION_7 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = VARIANT | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
