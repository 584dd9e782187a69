import { assert } from '../../../shared/kernel/assert.ts';

type Work = (signal: AbortSignal) => Promise<void>;

/** Named long work on the writer thread: at most one of a name at a time, and it can be cancelled. */
export class Background {
  readonly #running = new Map<string, { abort: AbortController; done: Promise<void> }>();

  isRunning(name: string): boolean {
    return this.#running.has(name);
  }

  /** `work` handles its own failures: one that escapes is a bug and is rethrown to the thread. */
  start(name: string, work: Work): void {
    assert(!this.isRunning(name), `Already running: ${name}`);
    const abort = new AbortController();
    const done = work(abort.signal).finally(() => this.#running.delete(name));
    this.#running.set(name, { abort, done });
  }

  /** True where something was running. */
  cancel(name: string): boolean {
    const running = this.#running.get(name);
    running?.abort.abort();
    return running !== undefined;
  }

  async settled(name: string): Promise<void> {
    await this.#running.get(name)?.done;
  }

  async close(): Promise<void> {
    for (const { abort } of this.#running.values()) abort.abort();
    await Promise.allSettled([...this.#running.values()].map(({ done }) => done));
  }
}
