import { LONGEST_WAIT_MS, waitAfter as waitAfterFew } from '../secrets/tries.rules.ts';

/** Past so many in a row nobody is mistyping: with hourly tries a day would hold 34, so it holds 27. */
const TRIES_UNTIL_LONGEST = 20;

/** How long after so many wrong tries in a row the next one is taken. */
export function waitAfter(tries: number): number {
  return tries < TRIES_UNTIL_LONGEST ? waitAfterFew(tries) : 2 * LONGEST_WAIT_MS;
}

/**
 * What is left of a wait by the running clock of the computer, which starts at 0 with each boot and cannot be
 * set. After a boot only the time since then counts: the true time is never overestimated, so neither a
 * restart nor any change of date and time makes a wait shorter.
 */
export function waitLeft(stored: { wait_ms: number; steady_ms: number }, steadyMs: number): number {
  const sameBoot = steadyMs >= stored.steady_ms;
  const passed = sameBoot ? steadyMs - stored.steady_ms : steadyMs;
  return Math.max(0, stored.wait_ms - passed);
}

const PIN = /^\d+$/;
export const LEAST_DIGITS = 6;
export const LEAST_LETTERS = 8;

/** Digits only are a PIN, everything else is a passphrase. */
export function kindOf(secret: string): 'pin' | 'passphrase' {
  return PIN.test(secret) ? 'pin' : 'passphrase';
}

export function isTooShort(secret: string): boolean {
  const least = kindOf(secret) === 'pin' ? LEAST_DIGITS : LEAST_LETTERS;
  return [...secret].length < least;
}

/** One digit again and again, or the digits in a row: the first that anybody tries. */
export function isTooPlain(secret: string): boolean {
  if (kindOf(secret) !== 'pin') return false;
  const steps = new Set(
    [...secret].slice(1).map((digit, at) => Number(digit) - Number(secret[at])),
  );
  const [step, ...others] = steps;
  return others.length === 0 && (step === 0 || step === 1 || step === -1);
}
