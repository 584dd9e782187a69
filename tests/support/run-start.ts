import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestDay } from './on-test-day.ts';

const START = join(import.meta.dirname, '../../main/hosts/http/start.ts');

export interface Started {
  child: ChildProcess;
  /** Everything printed until READY, or until the end. */
  lines: string[];
  stderr: string;
  /** The address after READY; null where the process ended before. */
  url: string | null;
  exited: Promise<number | null>;
}

/** `npm start -- --no-open` as a process: resolves at READY, or at its end. */
export function runStart(...args: string[]): Promise<Started> {
  return runOpenStart({}, '--no-open', ...args);
}

/** The same, with a window where there can be one. */
export function runOpenStart(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [START, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...onTestDay(), ...env },
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    const settle = (): void => {
      const lines = stdout.trim().split('\n');
      const ready = lines.at(-1)?.match(/^READY (\S+)$/)?.[1] ?? null;
      resolve({ child, lines, stderr, url: ready, exited });
    };
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
      if (/^READY .*\n/m.test(stdout)) settle();
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    exited.then(settle);
  });
}
