import type { Topic } from '../../../shared/contract/topics.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import type { EntityId } from '../odoo-names.ts';
import type { Applied } from '../pull/apply.ts';

/** Rows that a first pull will bring, and how many of them an interrupted one brought already. */
export interface Expected {
  total: number;
  already: number;
}

const EMIT_EVERY_MS = 100;
/** Listeners re-read at each topic: often enough to see the sync go on, seldom enough to let it. */
const PUBLISH_EVERY_MS = 1_000;

/** Counts a running cycle and tells listeners, both no more often than is of use. */
export class Progress {
  readonly #call: Pick<TaskCall, 'emit' | 'changed'>;
  readonly #began = performance.now();
  readonly #topics = new Set<Topic>();
  #emittedAt = 0;
  #publishedAt = 0;
  #entity: EntityId | null = null;
  #entityExpected: Expected | null = null;
  #entityRows = 0;
  #already = 0;
  #total: number | null = null;
  read = 0;
  changed = 0;
  removed = 0;

  constructor(call: Pick<TaskCall, 'emit' | 'changed'>) {
    this.#call = call;
  }

  /** Of a first sync, whose end can be foreseen. */
  expect(expected: ReadonlyMap<EntityId, Expected>): void {
    if (expected.size === 0) return;
    const all = [...expected.values()];
    this.#total = all.reduce((sum, { total }) => sum + total, 0);
    this.#already = all.reduce((sum, { already }) => sum + already, 0);
  }

  begin(entity: EntityId, expected: Expected | null): void {
    this.#entity = entity;
    this.#entityExpected = expected;
    this.#entityRows = 0;
    this.#emit();
  }

  page(applied: Applied, topic: Topic): void {
    this.read += applied.read;
    this.#entityRows += applied.read;
    this.changed += applied.changed;
    // What changed and was not read was taken away.
    if (applied.read === 0) this.removed += applied.changed;
    if (applied.changed > 0) this.#topics.add(topic);
    if (applied.refused > 0) this.#topics.add('sync');
    this.#emit();
    if (performance.now() - this.#publishedAt > PUBLISH_EVERY_MS) this.#publish();
  }

  end(): void {
    this.#entity = null;
    this.#emittedAt = 0;
    this.#emit(false);
    this.#publish();
  }

  #emit(running = true): void {
    const now = performance.now();
    if (now - this.#emittedAt < EMIT_EVERY_MS) return;
    this.#emittedAt = now;
    const seconds = Math.max(0.001, (now - this.#began) / 1_000);
    this.#call.emit({
      kind: 'progress',
      progress: {
        running,
        entity: this.#entity,
        entityRows: this.#entityRows + (this.#entityExpected?.already ?? 0),
        entityTotal: this.#entityExpected?.total ?? null,
        rows: this.read + this.#already,
        total: this.#total,
        rowsPerSecond: Math.trunc(this.read / seconds),
      },
    });
  }

  #publish(): void {
    this.#publishedAt = performance.now();
    this.#call.changed('sync', ...this.#topics);
    this.#topics.clear();
  }
}
