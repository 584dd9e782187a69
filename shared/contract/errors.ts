import { type ErrorCode, errorTexts } from '../i18n/areas/errors.ts';

export type { ErrorCode };
export type ErrorParams = Record<string, string | number>;

/** Expected, explained to the user in his language, and nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** The world failed: offline, disk full, the central busy. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly retryable: boolean;

  constructor(code: ErrorCode, params: ErrorParams = {}, retryable = true) {
    super(code);
    this.code = code;
    this.params = params;
    this.retryable = retryable;
  }
}

export function isErrorCode(code: string): code is ErrorCode {
  return code in errorTexts;
}
