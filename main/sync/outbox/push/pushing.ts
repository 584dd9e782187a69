import { Fault, Refusal } from '../../../../shared/contract/errors.ts';
import type { Topic } from '../../../../shared/contract/topics.ts';
import type { Clock } from '../../../../shared/kernel/instant.ts';
import type { OdooRow } from '../../../central/odoo-values.ts';
import type { Writer } from '../../../db/db.ts';
import type { Domain, Entity } from '../../entities/entity.ts';
import type { Central } from '../../pull/central.ts';
import { refuseOlder } from '../../restored/older-rows.ts';
import type { Message } from '../message.ts';
import { findCompareAndSet } from './compare-and-set.ts';
import { outcomeOf, type Sent } from './send.ts';
import type { Moment } from './settle.ts';
import { applyRows, findTarget, readRows, type Target } from './target.ts';

export interface Pushing {
  db: Writer;
  central: Central;
  companyId: number;
  /** The central that answers, as messages name it. */
  identity: string;
  clock: Clock;
  /** So much is this desk's clock ahead of the central's. */
  aheadMs: number;
  /** At least 0, below 1. */
  random(): number;
  signal: AbortSignal;
  /** True once a whole cycle waits for this run: it sends the rest. */
  isEnough(): boolean;
  changed(...topics: Topic[]): void;
}

const LANES = 4;
/** So many answers lost one after another: it is the network, not the record. */
const LOST_IN_A_ROW = 3;

/** What one run of the push has learned of its central. */
export class Run {
  readonly on: Pushing;
  readonly #targets = new Map<Entity, Target>();
  #action: Promise<number | null> | null = null;
  #lost = 0;
  /** Set once there is no use in sending more. */
  down: Refusal | Fault | null = null;

  constructor(on: Pushing) {
    this.on = on;
  }

  moment(): Moment {
    return { now: this.on.clock.now(), chance: this.on.random() };
  }

  async target(entity: Entity): Promise<Target> {
    const known = this.#targets.get(entity);
    if (known !== undefined) return known;
    const found = await findTarget(this.on.central, entity, this.on.companyId);
    this.#targets.set(entity, found);
    return found;
  }

  /** The action that writes only what nobody else has written since; null where this login has none. */
  compareAndSet(): Promise<number | null> {
    this.#action ??= findCompareAndSet(this.on.central);
    return this.#action;
  }

  /** Null where the central could not be read any more: then nobody knows. */
  async read(target: Target, condition: Domain[number]): Promise<readonly OdooRow[] | null> {
    if (this.down !== null) return null;
    try {
      const rows = await readRows(this.on.central, target, condition);
      this.#refuseOlder(target, rows);
      return rows;
    } catch (error) {
      if (!(error instanceof Fault) && !this.on.signal.aborted) throw error;
      this.#note(error);
      return null;
    }
  }

  /** What would be written to a central that went back would hide that it did. */
  #refuseOlder({ plan }: Target, rows: readonly OdooRow[]): void {
    const { db, aheadMs, clock } = this.on;
    refuseOlder({ db, plan, aheadMs }, { rows, seenAt: clock.now() - aheadMs });
  }

  keep(target: Target, rows: readonly OdooRow[]): void {
    applyRows(this.on.db, target, { rows, seenAt: this.on.clock.now() });
  }

  /** Sends some at a time, those of one family one after another. */
  async sendAll<Item extends { message: Message; family: string }>(
    items: readonly Item[],
    send: (item: Item) => Promise<Sent>,
  ): Promise<Map<Item, Sent>> {
    const sent = new Map<Item, Sent>();
    const families = [...Map.groupBy(items, ({ family }) => family).values()];
    const lane = async (): Promise<void> => {
      for (let family = families.pop(); family !== undefined; family = families.pop()) {
        for (const item of family) sent.set(item, await this.#sendOne(() => send(item)));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return sent;
  }

  async #sendOne(send: () => Promise<Sent>): Promise<Sent> {
    const { down } = this;
    if (down !== null) return { how: 'unsent', failure: { code: down.code, params: down.params } };
    try {
      const sent = await send();
      this.#lost = 0;
      return sent;
    } catch (error) {
      const sent = outcomeOf(error);
      this.#lost = sent.how === 'lost' ? this.#lost + 1 : 0;
      if (sent.how === 'unsent' || this.#lost >= LOST_IN_A_ROW) this.#note(error);
      return sent;
    }
  }

  #note(error: unknown): void {
    if (this.on.signal.aborted) this.down ??= new Refusal('sync.cancelled');
    else if (error instanceof Fault || error instanceof Refusal) this.down ??= error;
  }
}
