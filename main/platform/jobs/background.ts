import { assert } from '../../../shared/kernel/assert.ts';

/** `isEnough` turns true once something more important waits for work that gives way. */
type Work = (signal: AbortSignal, isEnough: () => boolean) => Promise<void>;

interface Running {
  abort: AbortController;
  done: Promise<void>;
  givesWay: boolean;
  isEnough: boolean;
}

/** Named long work on the writer thread: at most one of a name at a time, and it can be cancelled. */
export class Background {
  readonly #running = new Map<string, Running>();

  isRunning(name: string): boolean {
    return this.#running.has(name);
  }

  /** `work` handles its own failures: one that escapes is a bug and is rethrown to the thread. */
  start(name: string, work: Work, { givesWay = false } = {}): void {
    assert(!this.isRunning(name), `Already running: ${name}`);
    const abort = new AbortController();
    const isEnough = (): boolean => this.#running.get(name)?.isEnough === true;
    const done = work(abort.signal, isEnough).finally(() => this.#running.delete(name));
    this.#running.set(name, { abort, done, givesWay, isEnough: false });
  }

  /** Work that gives way is asked to come to an end, and waited for; any other goes on. */
  async makeWay(name: string): Promise<void> {
    const running = this.#running.get(name);
    if (running === undefined || !running.givesWay) return;
    running.isEnough = true;
    await running.done;
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
