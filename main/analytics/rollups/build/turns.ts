import { setImmediate as nextTurn } from 'node:timers/promises';
import { present } from '../../../../shared/kernel/assert.ts';
import type { Writer } from '../../../db/db.ts';

/** So long one transaction goes on with further work: a commit costs more than a small day. */
const TURN_MS = 20;

export interface TurnOptions {
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Work in transactions that are short enough for others to wait for, and leave the rest marked. */
export class Turns {
  readonly #db: Writer;
  readonly #options: TurnOptions;
  #done = 0;
  #total = 0;

  constructor(db: Writer, options: TurnOptions) {
    this.#db = db;
    this.#options = options;
  }

  async each<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
    await this.inTurn(items, (from) => {
      const end = performance.now() + TURN_MS;
      let next = from;
      do {
        work(present(items[next], 'Within the list.'));
        next += 1;
      } while (next < items.length && performance.now() < end);
      return next - from;
    });
  }

  /** As many at once as take the time of a turn: what is read together is read faster. */
  async some<Item>(items: readonly Item[], work: (items: readonly Item[]) => void): Promise<void> {
    let count = 1;
    await this.inTurn(items, (from) => {
      const taken = items.slice(from, from + count);
      const started = performance.now();
      work(taken);
      const took = performance.now() - started;
      if (took < TURN_MS) count *= 2;
      else if (took > 2 * TURN_MS) count = Math.max(1, count >> 1);
      return taken.length;
    });
  }

  private async inTurn(items: readonly unknown[], work: (from: number) => number): Promise<void> {
    this.#total += items.length;
    for (let at = 0; at < items.length; ) {
      this.#options.signal?.throwIfAborted();
      const done = this.#db.txDerived(() => work(at));
      at += done;
      this.#done += done;
      this.#options.onProgress?.(this.#done, this.#total);
      await nextTurn();
    }
  }
}
