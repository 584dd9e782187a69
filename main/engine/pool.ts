import type { Lane as LaneName } from '../../shared/contract/procedure.ts';
import { present } from '../../shared/kernel/assert.ts';
import { Lane, type LaneOptions } from './lane.ts';
import type { CallRequest } from './messages.ts';

export interface PoolOptions extends Omit<LaneOptions, 'start'> {
  start: Omit<LaneOptions['start'], 'lane'>;
  readers: number;
}

/** The threads of one engine: one writes, some read, one makes reports. The host thread only routes. */
export class Pool {
  readonly #writer: Lane;
  readonly #readers: readonly Lane[];
  readonly #reports: Lane;

  constructor({ start, readers, ...options }: PoolOptions) {
    const lane = (name: LaneOptions['start']['lane']): Lane =>
      new Lane({
        ...options,
        start: { ...start, lane: name, jobs: name === 'writer' && start.jobs },
      });
    this.#writer = lane('writer');
    this.#readers = Array.from({ length: readers }, () => lane('reader'));
    this.#reports = lane('reports');
  }

  /** The reports thread waits for its first call. */
  async open(): Promise<void> {
    await Promise.all([this.#writer, ...this.#readers].map((lane) => lane.ready()));
  }

  call(lane: LaneName, request: CallRequest, signal?: AbortSignal): Promise<unknown> {
    return this.#lane(lane).call(request, signal);
  }

  /** The writer last: it folds the write-ahead log back when no reader holds it. */
  async close(): Promise<void> {
    await Promise.all([...this.#readers, this.#reports].map((lane) => lane.close()));
    await this.#writer.close();
  }

  #lane(name: LaneName): Lane {
    if (name === 'writer') return this.#writer;
    if (name === 'reports') return this.#reports;
    const [first, ...rest] = this.#readers;
    return rest.reduce(
      (least, reader) => (reader.load < least.load ? reader : least),
      present(first, 'An engine has at least one reader.'),
    );
  }
}
