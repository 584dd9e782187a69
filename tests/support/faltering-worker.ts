import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** A worker that dies at the first call of its life, and answers in the next. */
const mark = join(workerData.profile, `died-${workerData.lane}`);

parentPort?.on('message', (message) => {
  if (message.kind === 'close') parentPort?.close();
  if (message.kind !== 'call') return;
  if (existsSync(mark)) {
    parentPort?.postMessage({ kind: 'answer', id: message.id, output: 'again' });
    return;
  }
  writeFileSync(mark, '');
  throw new Error('The worker falters.');
});
parentPort?.postMessage({ kind: 'ready' });
