import { setImmediate as nextTurn } from 'node:timers/promises';
import { present } from '../../../../shared/kernel/assert.ts';
import type { Writer } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { findDesk } from '../../../platform/session/desk.store.ts';
import { sources } from '../index.ts';
import { listDirty } from '../rollup.store.ts';
import { Codes } from '../sources/codes.ts';
import { ActivityWalk } from './activity-walk.ts';
import { rebuildDay, rebuildSum, resetOutdated, resolveMoved } from './maintain.ts';

/** So long one transaction goes on with further days: a commit costs more than a small day. */
const TURN_MS = 20;

interface Maintenance {
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/**
 * Brings the rollups up to what the rows are: days first, then the months and years of which they are parts, then
 * customers. Each turn is a transaction of its own and leaves what is left marked, so that it may be stopped anywhere.
 */
export async function maintainRollups(db: Writer, options: Maintenance = {}): Promise<void> {
  const currencyId = findCompanyCurrency(db).id;
  if (currencyId === null || findDesk(db).kind === 'vendor') return;
  db.tx(() => {
    resetOutdated(db, currencyId);
    resolveMoved(db);
  });
  const run = new Turns(db, options);
  const codes = new Codes(db);
  await run.each(listWork(db, 10), ({ source, at: day }) => {
    const known = sources.find(({ id }) => id === source);
    if (known !== undefined) rebuildDay(db, known, { day, currencyId, codes });
  });
  await walkActivity(db, run);
  for (const length of [7, 4]) {
    await run.each(listWork(db, length), ({ source, at }) => {
      const id = [...sources.map((one) => one.id), 'activity' as const].find(
        (one) => one === source,
      );
      if (id !== undefined) rebuildSum(db, id, at);
    });
  }
}

async function walkActivity(db: Writer, run: Turns): Promise<void> {
  const from = listWork(db, 10).find(({ source }) => source === 'activity')?.at;
  if (from === undefined) return;
  const walk = new ActivityWalk(db, from);
  await run.each(
    Array.from({ length: walk.left }, (_, index) => index),
    () => walk.step(),
  );
}

/** What is dirty and is written so long: days, months or years. */
function listWork(db: Writer, length: number): { source: string; at: string }[] {
  return listDirty(db).filter(({ at }) => at.length === length);
}

class Turns {
  readonly #db: Writer;
  readonly #options: Maintenance;
  #done = 0;
  #total = 0;

  constructor(db: Writer, options: Maintenance) {
    this.#db = db;
    this.#options = options;
  }

  async each<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
    this.#total += items.length;
    for (let at = 0; at < items.length; ) {
      this.#options.signal?.throwIfAborted();
      at = this.#db.txDerived(() => {
        const end = performance.now() + TURN_MS;
        let next = at;
        do {
          work(present(items[next], 'Within the list.'));
          next += 1;
        } while (next < items.length && performance.now() < end);
        this.#done += next - at;
        return next;
      });
      this.#options.onProgress?.(this.#done, this.#total);
      await nextTurn();
    }
  }
}
