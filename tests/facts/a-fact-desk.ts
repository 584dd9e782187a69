import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { eraseFacts } from '../../main/facts/erase-facts.ts';
import { exchangeFacts } from '../../main/facts/exchange/exchange-facts.ts';
import { decide } from '../../main/facts/pending/decide.ts';
import type { FactKind } from '../../main/facts/streams/stream.ts';
import { Fault, Refusal } from '../../shared/contract/errors.ts';
import { NOW } from '../support/fixed-clock.ts';
import { Crash, type FactCentral } from './fact-central.ts';

const pool: Writer[] = [];

/** One person's desk: its file, its clock, its way to the central. */
export class FactDesk {
  readonly db: Writer;
  readonly uid: number;
  readonly #central: FactCentral;
  readonly #path: string | null;
  /** The clocks of desks are apart by up to days; none of them is ever believed. */
  clockOffset = 0;
  decided: string[] = [];
  isBusy = false;

  constructor(central: FactCentral, uid: number, path: string | null = null) {
    this.#central = central;
    this.uid = uid;
    this.#path = path;
    this.db = path === null ? emptyDatabase() : openWriter(path);
  }

  /** False where the desk was offline, refused or killed on the way: its file is as the last commit left it. */
  async exchange(snapshotEvery = 1_000_000): Promise<boolean> {
    const { db, uid } = this;
    const clock = { now: () => NOW + this.clockOffset };
    const signal = new AbortController().signal;
    this.isBusy = true;
    try {
      const ports = this.#central.port(uid);
      await exchangeFacts({ db, ...ports, clock, signal, uid }, { snapshotEvery });
      return true;
    } catch (error) {
      if (error instanceof Crash || error instanceof Fault || error instanceof Refusal)
        return false;
      throw error;
    } finally {
      this.isBusy = false;
    }
  }

  /** The code of the refusal, or null where it was accepted. */
  decide<Data>(stream: string, kind: FactKind<Data>, data: Data): string | null {
    const clock = { now: () => NOW + this.clockOffset };
    try {
      const uuid = this.db.tx(() =>
        decide(this.db, { stream, kind, data }, { uid: this.uid, clock }),
      );
      this.decided.push(uuid);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }

  leave(): void {
    if (this.#path === null) pool.push(this.db);
    else this.db.close();
  }
}

/** Opening a file takes longer than a whole run: a used one is emptied instead. */
function emptyDatabase(): Writer {
  const used = pool.pop();
  if (used === undefined) return openWriter(':memory:');
  used.tx(() => eraseFacts(used));
  return used;
}
