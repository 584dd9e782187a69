import { isErrorCode } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import { type FailureKind, failureOf } from '../../engine/failure.ts';
import { UsageError } from './usage-error.ts';

export interface Explained {
  message: string;
  code: string;
  params: Record<string, string | number>;
  traceId: string | null;
  exitCode: number;
}

/** 1 our bug · 2 typed wrongly · 3 refused · 4 the world failed */
const EXIT: Record<FailureKind, number> = { BUG: 1, REFUSED: 3, FORBIDDEN: 3, FAULT: 4 };

/** One line for a person, in his language, and the exit code that a script reads. */
export function explain(error: unknown, language: Language): Explained {
  if (error instanceof UsageError) {
    const { key, params } = error;
    const message = translate(key, language, params);
    return { message, code: key, params, traceId: null, exitCode: 2 };
  }
  const { kind, code, params, traceId } = failureOf(error);
  const message = isErrorCode(code) ? translate(code, language, params) : code;
  return { message, code, params, traceId, exitCode: EXIT[kind] };
}
