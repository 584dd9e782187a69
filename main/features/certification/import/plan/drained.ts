/** What steps come to, for whoever need not hear of others between them. */
export function drained<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
