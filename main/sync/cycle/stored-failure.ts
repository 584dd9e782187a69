import * as z from 'zod';
import { type ErrorParams, Fault, Refusal } from '../../../shared/contract/errors.ts';

/** A failure as it is kept in a row, to be told in the reader's language later. */
export interface StoredFailure {
  code: string;
  params: ErrorParams;
}

const stored = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export function failureText(failure: StoredFailure): string {
  const { code, params } = failure;
  return JSON.stringify({ code, params });
}

export function failureFromText(text: string | null): StoredFailure | null {
  return text === null ? null : stored.parse(JSON.parse(text));
}

/** Null for what is neither a refusal nor a fault of the world: a bug of ours, to be thrown on. */
export function knownFailure(error: unknown): StoredFailure | null {
  if (error instanceof Refusal || error instanceof Fault) return error;
  const isFull = error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
  return isFull ? { code: 'disk.full', params: {} } : null;
}
