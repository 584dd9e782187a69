import { parentPort, workerData } from 'node:worker_threads';
import { present } from '../../shared/kernel/assert.ts';
import { systemClock } from '../../shared/kernel/instant.ts';
import { keepLiveSums } from '../analytics/rollups/live/keep-live.ts';
import { openReader, openWriter } from '../db/open.ts';
import { Background } from '../platform/jobs/background.ts';
import { errorTrace } from '../platform/log/error-trace.ts';
import { openFolders } from '../platform/profile/folders.ts';
import { Secrets } from '../platform/secrets/secrets.ts';
import { Dispatcher, type LaneTools } from './dispatch.ts';
import { failureOf, traceOf } from './failure.ts';
import { jobs } from './jobs.ts';
import {
  type CallRequest,
  type FromLane,
  type LaneStart,
  STOPPED_PLACES,
  type ToLane,
} from './messages.ts';
import { realNetwork } from './network.ts';
import { bindProcedures } from './procedures.ts';

/** The body of every worker thread: one lane, its connection, and the calls that reach it. */
const SLOW_MS = 50;
const port = present(parentPort, 'worker.ts runs as a worker thread.');
const start: LaneStart = workerData;
const closing = new AbortController();
const running = new Map<number, AbortController>();

function tell(message: FromLane): void {
  port.postMessage(message);
}

function openTools(): LaneTools {
  const { fixedAt } = start;
  const folders = openFolders(start.profile, start.key);
  const writer = start.lane === 'writer' ? openWriter(folders.replica, folders.key) : null;
  if (writer !== null) {
    keepLiveSums(writer, openReader(folders.replica, folders.key), (error) => {
      const entry = { event: 'live_sums.failed', lane: start.lane, ...errorTrace(error) };
      tell({ kind: 'log', entry });
    });
  }
  return {
    reader: writer ?? openReader(folders.replica, folders.key),
    writer,
    clock: fixedAt === null ? systemClock : { now: () => fixedAt },
    folders,
    background: new Background(),
    secrets: new Secrets(folders, start.secret),
    network: realNetwork,
    emit: (event) => tell({ kind: 'event', event }),
  };
}

async function answer(dispatcher: Dispatcher, id: number, request: CallRequest): Promise<void> {
  const abort = new AbortController();
  running.set(id, abort);
  const began = performance.now();
  try {
    const isStopped = (): boolean => Atomics.load(start.stopped, id % STOPPED_PLACES) === id;
    const output = await dispatcher.answer({ ...request, signal: abort.signal, isStopped });
    tell({ kind: 'answer', id, output });
  } catch (error) {
    const failure = failureOf(error);
    tell({ kind: 'failure', id, failure });
    const entry = { event: 'call.failed', lane: start.lane, procedure: request.path };
    tell({ kind: 'log', entry: { ...entry, ...traceOf(error, failure) } });
  } finally {
    running.delete(id);
    const ms = Math.trunc(performance.now() - began);
    const entry = { event: 'call.slow', lane: start.lane, procedure: request.path, ms };
    if (ms > SLOW_MS) tell({ kind: 'log', entry });
  }
}

async function close({ background, reader, writer }: LaneTools): Promise<void> {
  closing.abort();
  for (const abort of running.values()) abort.abort();
  await background.close();
  writer?.checkpoint();
  reader.close();
  port.close();
}

function serve(): void {
  const tools = openTools();
  const dispatcher = new Dispatcher(tools, bindProcedures());
  port.on('message', (message: ToLane) => {
    switch (message.kind) {
      case 'call':
        return void answer(dispatcher, message.id, message.request);
      case 'cancel':
        return running.get(message.id)?.abort();
      case 'close':
        return void close(tools);
    }
  });
  tell({ kind: 'ready' });
  if (!start.jobs) return;
  for (const job of jobs) job.start(dispatcher.ownCall(closing.signal));
}

try {
  serve();
} catch (error) {
  const failure = failureOf(error);
  tell({ kind: 'refused', failure });
  const entry = { event: 'lane.refused', lane: start.lane, ...traceOf(error, failure) };
  tell({ kind: 'log', entry });
  port.close();
}
