/** A broken assertion is a bug of ours: it is logged with its trace id and never explained to the user. */
export class AssertionFailure extends Error {
  override readonly name = 'AssertionFailure';
}

export function assert(condition: unknown, why: string): asserts condition {
  if (!condition) throw new AssertionFailure(why);
}

/** The value, or a bug that says which promise was broken. */
export function present<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new AssertionFailure(why);
  return value;
}

export function assertNever(value: never): never {
  throw new AssertionFailure(`Unexpected value: ${JSON.stringify(value)}`);
}
