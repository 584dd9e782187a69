import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { Fault } from '../../../shared/contract/errors.ts';
import type { SandboxSize } from './profile-folder.ts';

const MAIN = join(import.meta.dirname, '../../../sandbox/main.ts');

const ready = z.object({
  url: z.string(),
  db: z.string(),
  login: z.string(),
  password: z.string(),
});

export interface SandboxChild extends z.infer<typeof ready> {
  close(): Promise<void>;
}

export interface SandboxOptions {
  profile: string;
  size: SandboxSize;
  asOf: string | null;
  bare: boolean;
}

/** The embedded central in a process of its own, with its data in the profile. Resolves once it answers. */
export function startSandbox(options: SandboxOptions): Promise<SandboxChild> {
  const { profile, size, asOf, bare } = options;
  const file = join(profile, 'sandbox.db');
  const args = [MAIN, '--size', size, '--port', '0', '--file', file, '--stop-with-input'];
  if (asOf !== null) args.push('--as-of', asOf);
  if (bare) args.push('--bare');
  // Its input stays open as long as we live: at its end the sandbox ends too, however we died.
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('READY ')) {
        resolve({ ...ready.parse(JSON.parse(line.slice('READY '.length))), close });
      }
    });
    child.once('error', reject);
    gone.then(() => reject(new Fault('sandbox.failed', {}, false)));
  });
}
