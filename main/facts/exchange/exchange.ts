import type { Clock, Instant } from '../../../shared/kernel/instant.ts';
import type { Answered, ModelCall } from '../../central/odoo-client.ts';
import type { Writer } from '../../db/db.ts';

/** How facts speak with the central. Whoever runs the sync cycle gives it. */
export interface Exchange {
  db: Writer;
  /** Asks again where that may help: for reading. */
  ask(call: ModelCall): Promise<Answered>;
  /** One attempt: for appending. */
  send(call: ModelCall): Promise<Answered>;
  clock: Clock;
  signal: AbortSignal;
  /** Who this desk is to the central. */
  uid: number;
}

export interface Exchanged {
  /** False where the central has no model of facts, or does not show it to this login. */
  available: boolean;
  logged: number;
  applied: number;
  dropped: number;
  appended: number;
  at: Instant;
}
