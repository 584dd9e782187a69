import type { Lane as LaneName } from '../../shared/contract/procedure.ts';
import type { CallRequest } from './messages.ts';
import { Pool, type PoolOptions } from './pool.ts';

/** The pool of an engine, which can let go of the database for a while and come back. */
export class Threads {
  readonly #options: PoolOptions;
  #pool: Pool;
  #away: Promise<void> | null = null;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#pool = new Pool(options);
  }

  open(): Promise<void> {
    return this.#pool.open();
  }

  async call(lane: LaneName, request: CallRequest, signal?: AbortSignal): Promise<unknown> {
    await this.#away;
    return this.#pool.call(lane, request, signal);
  }

  /** `work` has the database to itself; calls under way are interrupted, later ones wait. */
  async letGo(work: () => Promise<void>): Promise<void> {
    const back = Promise.withResolvers<void>();
    this.#away = back.promise;
    try {
      await this.#pool.close();
      await work();
    } finally {
      this.#pool = new Pool(this.#options);
      this.#away = null;
      back.resolve();
    }
    await this.#pool.open();
  }

  async close(): Promise<void> {
    await this.#away;
    await this.#pool.close();
  }
}
