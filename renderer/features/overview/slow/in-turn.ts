let last: Promise<unknown> = Promise.resolve();

/**
 * One after the other, whichever board they are of: what counts the rows for seconds keeps one thread of the engine, and
 * the others stay free for what is there at once.
 */
export function inTurn<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(() => {
    signal.throwIfAborted();
    return work();
  });
  last = mine.catch(() => undefined);
  return mine;
}
