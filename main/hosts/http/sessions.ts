import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Via } from '../../engine/engine.ts';

const CODE_LIVES_MS = 60_000;
const SESSIONS_KEPT = 64;
const FAILURES_PER_SECOND = 5;

interface Kept<Value> {
  digest: Buffer;
  value: Value;
}

/**
 * Who may speak to the host. A one-time code is shown once, in a URL's fragment, and exchanged for a token
 * that only the page's sessionStorage holds. Digests are kept, and compared in constant time.
 */
export class Sessions {
  readonly #nowMs: () => number;
  #codes: Kept<number>[] = [];
  #tokens: Kept<Via>[] = [];
  #failures: number[] = [];

  constructor(nowMs: () => number = () => performance.now()) {
    this.#nowMs = nowMs;
  }

  issueCode(): string {
    const code = randomBytes(16).toString('base64url');
    this.#codes.push({ digest: digestOf(code), value: this.#nowMs() + CODE_LIVES_MS });
    return code;
  }

  /** A token for a code that is fresh and unused; null otherwise. */
  redeem(code: string): string | null {
    const found = findKept(this.#codes, code);
    this.#codes = this.#codes.filter((kept) => kept !== found && kept.value > this.#nowMs());
    return found !== null && found.value > this.#nowMs() ? this.issueToken('window') : null;
  }

  issueToken(via: Via): string {
    const token = randomBytes(32).toString('base64url');
    this.#tokens = [...this.#tokens, { digest: digestOf(token), value: via }].slice(-SESSIONS_KEPT);
    return token;
  }

  viaOf(token: string): Via | null {
    return findKept(this.#tokens, token)?.value ?? null;
  }

  /** The status of a failed attempt: 401, and 429 once too many were made within a second. */
  countFailure(): 401 | 429 {
    const now = this.#nowMs();
    this.#failures = [...this.#failures, now].filter((at) => now - at < 1_000).slice(-100);
    return this.#failures.length > FAILURES_PER_SECOND ? 429 : 401;
  }

  /** While this holds, no code or proof is even looked at; tokens in use go on. */
  isBackingOff(): boolean {
    const now = this.#nowMs();
    return this.#failures.filter((at) => now - at < 1_000).length >= FAILURES_PER_SECOND;
  }
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Looks at every one of them, whichever it is. */
function findKept<Value>(kept: readonly Kept<Value>[], secret: string): Kept<Value> | null {
  const digest = digestOf(secret);
  return kept.filter((one) => timingSafeEqual(one.digest, digest))[0] ?? null;
}
