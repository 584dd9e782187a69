import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestDay } from './on-test-day.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface ReadyProcess {
  /** What stands after READY on its last line. */
  ready: string;
  /** As a power cut would end it. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** One of our programs as a process of its own, once it said READY. */
export function startReady(program: string, args: readonly string[]): Promise<ReadyProcess> {
  const child = spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    env: onTestDay(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('READY ')) return;
      resolve({
        ready: line.slice('READY '.length),
        kill: () => end(child, { gone, signal: 'SIGKILL' }),
        close: () => end(child, { gone, signal: 'SIGTERM' }),
      });
    });
    child.once('error', reject);
    gone.then(() => reject(new Error(`${program} ended before it was ready`)));
  });
}

async function end(
  child: ChildProcess,
  { gone, signal }: { gone: Promise<void>; signal: NodeJS.Signals },
): Promise<void> {
  child.kill(signal);
  await gone;
}
