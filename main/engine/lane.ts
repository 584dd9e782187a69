import { Worker } from 'node:worker_threads';
import { Fault } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.contract.ts';
import { errorTrace } from '../platform/log/error-trace.ts';
import type { LogEntry } from '../platform/log/log.ts';
import { errorOfFailure, failureOf } from './failure.ts';
import {
  type CallRequest,
  type FromLane,
  type LaneStart,
  STOPPED_PLACES,
  type ToLane,
} from './messages.ts';

const CLOSE_WAIT_MS = 5_000;
const RESTART_WAIT_MS = 500;

export interface LaneOptions {
  /** The bundled host passes its own: here Node runs worker.ts as it is. */
  workerUrl: URL;
  start: Omit<LaneStart, 'stopped'>;
  onEvent(event: AppEvent): void;
  onLog(entry: LogEntry): void;
}

interface Pending {
  resolve(output: unknown): void;
  reject(error: Error): void;
}

/** One worker thread and the calls under way on it. A thread that dies fails its calls and is started anew. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #pending = new Map<number, Pending>();
  readonly #stopped = new Int32Array(new SharedArrayBuffer(4 * STOPPED_PLACES));
  #thread: { worker: Worker; ready: Promise<void> } | null = null;
  #closing = false;
  #lastId = 0;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  get load(): number {
    return this.#pending.size;
  }

  /** Starts the thread where it does not run yet. Rejects with what kept it from opening the profile. */
  ready(): Promise<void> {
    this.#thread ??= this.#spawn();
    return this.#thread.ready;
  }

  async call(request: CallRequest, signal?: AbortSignal): Promise<unknown> {
    await this.ready();
    signal?.throwIfAborted();
    this.#lastId += 1;
    const id = this.#lastId;
    const cancel = (): void => {
      Atomics.store(this.#stopped, id % STOPPED_PLACES, id);
      this.#post({ kind: 'cancel', id });
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(id, { resolve, reject });
        this.#post({ kind: 'call', id, request });
      });
    } finally {
      this.#pending.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  async close(): Promise<void> {
    this.#closing = true;
    if (this.#thread === null) return;
    const { worker } = this.#thread;
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const late = setTimeout(() => void worker.terminate(), CLOSE_WAIT_MS);
    this.#post({ kind: 'close' });
    await gone;
    clearTimeout(late);
  }

  #post(message: ToLane): void {
    this.#thread?.worker.postMessage(message);
  }

  #spawn(): { worker: Worker; ready: Promise<void> } {
    const { workerUrl, start, onLog } = this.#options;
    const workerData: LaneStart = { ...start, stopped: this.#stopped };
    const worker = new Worker(workerUrl, { workerData, name: start.lane });
    const ready = new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromLane) => {
        if (message.kind === 'ready') resolve();
        if (message.kind === 'refused') reject(errorOfFailure(message.failure));
        this.#hear(message);
      });
      worker.on('error', (error) => {
        onLog({ event: 'lane.crashed', lane: start.lane, ...errorTrace(error) });
      });
      worker.once('exit', () => {
        reject(interrupted());
        this.#exited();
      });
    });
    return { worker, ready };
  }

  #hear(message: FromLane): void {
    const { onEvent, onLog } = this.#options;
    if (message.kind === 'event') onEvent(message.event);
    if (message.kind === 'log') onLog(message.entry);
    if (message.kind === 'answer') this.#pending.get(message.id)?.resolve(message.output);
    if (message.kind === 'failure') {
      this.#pending.get(message.id)?.reject(errorOfFailure(message.failure));
    }
  }

  #exited(): void {
    this.#thread = null;
    for (const { reject } of this.#pending.values()) reject(interrupted());
    if (this.#closing) return;
    // The writer's jobs must go on without anyone calling; a thread that cannot start is left to the next call.
    setTimeout(() => {
      if (!this.#closing) this.ready().catch(() => undefined);
    }, RESTART_WAIT_MS).unref();
  }
}

function interrupted(): Error {
  return errorOfFailure(failureOf(new Fault('engine.interrupted')));
}
