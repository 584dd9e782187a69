import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestDay } from '../../support/on-test-day.ts';
import type { Order } from '../stand-in/control.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const STAND_IN = join(ROOT, 'tests/electron/stand-in/run.ts');
export const BUNDLE = join(ROOT, 'dist/main/electron.js');

export interface StandInProcess {
  /** Where Chromium's DevTools listen: `chromium.connectOverCDP(devTools)`. */
  devTools: string;
  /** Everything it printed. */
  lines: string[];
  ask(order: Order): Promise<unknown>;
  exited: Promise<number | null>;
  close(): Promise<void>;
}

/** The built app on a profile, as `electron . --profile <folder>` would run it. Resolves once it is READY. */
export function startStandIn(profile: string, ...more: string[]): Promise<StandInProcess> {
  const args = [STAND_IN, BUNDLE, '--profile', profile, ...more];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: onTestDay(),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('READY ')) resolve(processOf(child, { lines, exited }));
    });
    void exited.then((code) => reject(new Error(`The stand-in ended with ${code}`)));
  });
}

function processOf(
  child: ChildProcess,
  { lines, exited }: Pick<StandInProcess, 'lines' | 'exited'>,
): StandInProcess {
  const port = lines.find((line) => line.startsWith('DEVTOOLS '))?.split(' ')[1];
  return {
    devTools: `http://127.0.0.1:${port}`,
    lines,
    exited,
    ask: (order) =>
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send(order);
      }),
    close: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
