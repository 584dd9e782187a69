/** Worked out when it is first asked for. */
export function once<Result extends object>(work: () => Result): () => Result {
  let known: Result | null = null;
  return () => {
    known ??= work();
    return known;
  };
}
