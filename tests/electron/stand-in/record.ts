/** One call of the app into Electron, or of Electron into a part that only records. */
export type Call = readonly [api: string, ...args: unknown[]];

export const calls: Call[] = [];
const answers = new Map<string, unknown[]>();

export function record(api: string, ...args: unknown[]): void {
  calls.push([api, ...args]);
}

export function callsOf(api: string): Call[] {
  return calls.filter(([name]) => name === api);
}

/** What the next call of `api` answers, in place of what it answers by itself. */
export function answerNext(api: string, answer: unknown): void {
  answers.set(api, [...(answers.get(api) ?? []), answer]);
}

export function nextAnswer<Value>(api: string, fallback: Value): Value {
  const [answer, ...rest] = answers.get(api) ?? [];
  answers.set(api, rest);
  return answer === undefined ? fallback : (answer as Value);
}
