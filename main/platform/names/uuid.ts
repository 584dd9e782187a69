import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../shared/kernel/instant.ts';

/** Where the version of a UUID stands: what comes before it is the time here, and what comes after it is chance. */
const VERSION_AT = 14;

/** UUIDv7: rises with the time it was made, so that rows that were made together stand together. */
export function newUuid(clock: Clock): string {
  const time = clock.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(VERSION_AT + 1)}`;
}
