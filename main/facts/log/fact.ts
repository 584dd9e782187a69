import type { Instant } from '../../../shared/kernel/instant.ts';

/** What a fact says. Its author and its time are the central's, and stand beside it (docs/decisions.md 11). */
export interface Saying {
  uuid: string;
  kind: string;
  version: number;
  /** Of every stream that it relied on, the last fact that its author had seen. */
  heads: Readonly<Record<string, number>>;
  data: unknown;
}

/** The seq-th of its stream. */
export interface FactPlace {
  stream: string;
  seq: number;
}

/** One fact as it stands on the central. */
export interface Fact extends Saying, FactPlace {
  centralId: number;
  uid: number;
  at: Instant;
}

/** A row of the model of facts, before anything in its payload was looked at. */
export interface FactRow extends FactPlace {
  centralId: number;
  payload: string;
  uid: number;
  at: Instant;
}
