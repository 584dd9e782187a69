import { hash } from 'node:crypto';
import type { FactRow } from './fact.ts';

/** What comes before the first fact of a stream. */
export const NO_HASH = '';

export function sha256(text: string): string {
  return hash('sha256', text);
}

/** Each fact's hash covers the one before it, and all that the central says of it. */
export function hashAfter(previous: string, row: FactRow): string {
  const { stream, seq, uid, at, payload } = row;
  return sha256(JSON.stringify([previous, stream, seq, uid, at, payload]));
}
