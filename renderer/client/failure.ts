import { ORPCError } from '@orpc/client';
import { type ErrorCode, type ErrorParams, isErrorCode } from '../../shared/contract/errors.ts';
import { failureData } from '../../shared/contract/procedure.ts';

/** Why a call failed, in words the user can be told: `say(failure.code, failure.params)`. */
export interface Failure {
  code: ErrorCode;
  params: ErrorParams;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) return { code: 'host.unreachable', params: {} };
  if (error.status === 401) return { code: 'session.expired', params: {} };
  const data = failureData.safeParse(error.data);
  if (!data.success) return { code: 'bug.unexpected', params: { traceId: '–' } };
  const { code, params, traceId } = data.data;
  return knownFailure({ code, params: { traceId, ...params } });
}

/** A failure that the engine kept: what stopped a sync, why a row is held back. */
export function knownFailure({ code, params }: { code: string; params: ErrorParams }): Failure {
  if (isErrorCode(code)) return { code, params };
  return { code: 'bug.unexpected', params: { traceId: code, ...params } };
}

/** A host that does not answer may answer next time; a refusal will not change its mind. */
export function isRetryable(error: unknown): boolean {
  return !(error instanceof ORPCError);
}
