/** Worked out when it is first asked for. */
export function once<Result extends NonNullable<unknown>>(work: () => Result): () => Result {
  let known: Result | null = null;
  return () => {
    known ??= work();
    return known;
  };
}
