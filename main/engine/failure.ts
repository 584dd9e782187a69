import { randomBytes } from 'node:crypto';
import { ORPCError } from '@orpc/server';
import * as z from 'zod';
import { type ErrorCode, type ErrorParams, Fault, Refusal } from '../../shared/contract/errors.ts';
import { failureData } from '../../shared/contract/procedure.ts';
import { errorTrace } from '../platform/log/error-trace.ts';

const STATUS = { REFUSED: 422, FORBIDDEN: 403, FAULT: 503, BUG: 500 } as const;
export type FailureKind = keyof typeof STATUS;

/** A failed call as plain data: the one shape between threads, and towards every host. */
export interface Failure {
  kind: FailureKind;
  code: string;
  params: ErrorParams;
  traceId: string;
  retryable: boolean;
}

const DISK_FULL: ErrorCode = 'disk.full';
const DAMAGED: ErrorCode = 'profile.damaged';

export function newTraceId(): string {
  return randomBytes(6).toString('hex');
}

/** Three kinds of errors, and everything that is neither refusal nor fault is a bug of ours. */
export function failureOf(error: unknown, traceId = newTraceId()): Failure {
  if (error instanceof Refusal) {
    const kind = error.code === 'permission.denied' ? 'FORBIDDEN' : 'REFUSED';
    return { kind, code: error.code, params: error.params, traceId, retryable: false };
  }
  if (error instanceof Fault) {
    const { code, params, retryable } = error;
    return { kind: 'FAULT', code, params, traceId, retryable };
  }
  if (error instanceof ORPCError) return failureOfWire(error) ?? bug(traceId);
  if (isDiskFull(error)) {
    return { kind: 'FAULT', code: DISK_FULL, params: {}, traceId, retryable: true };
  }
  if (isDamaged(error)) {
    return { kind: 'FAULT', code: DAMAGED, params: {}, traceId, retryable: false };
  }
  return bug(traceId);
}

/** What a log keeps of a failure; where it came from only for a bug, the rest explains itself. */
export function traceOf(error: unknown, { kind, code, traceId }: Failure) {
  return { code, traceId, ...(kind === 'BUG' ? errorTrace(error) : {}) };
}

export function errorOfFailure({ kind, retryable, ...data }: Failure): ORPCError<string, unknown> {
  return new ORPCError(kind, {
    status: STATUS[kind],
    message: data.code,
    data: kind === 'FAULT' ? { ...data, retryable } : data,
  });
}

const wireData = failureData.extend({ retryable: z.boolean().default(false) });

function failureOfWire(error: ORPCError<string, unknown>): Failure | null {
  const kind = isFailureKind(error.code) ? error.code : 'FAULT';
  const data = wireData.safeParse(error.data);
  return data.success ? { kind, ...data.data } : null;
}

function isFailureKind(code: string): code is FailureKind {
  return code in STATUS;
}

function bug(traceId: string): Failure {
  return { kind: 'BUG', code: 'bug.unexpected', params: { traceId }, traceId, retryable: false };
}

/** An authenticated page that was changed, or a plain one that makes no sense. */
function isDamaged(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(`${error.code}`)
  );
}

/** better-sqlite3 and node:fs each name it in `code`. */
function isDiskFull(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC')
  );
}
