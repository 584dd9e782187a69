import { spawn } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openWriter } from '../../../../main/db/open.ts';
import { childEnv } from '../mutants/hooked.ts';
import { nameOf } from './desk-folder.ts';

export interface Killing {
  child: 'work-child.ts' | 'open-child.ts';
  args: readonly string[];
  /** Killed so long after its first word, which says that it has begun. */
  delayMs: number;
}

/** The edits that the child said were safe, in its last words. */
export function workAndKill({ child: script, args, delayMs }: Killing): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: childEnv({ mutant: null, scaled: false }),
  });
  let output = '';
  let isArmed = false;
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (isArmed) return;
    isArmed = true;
    setTimeout(() => child.kill('SIGKILL'), delayMs);
  });
  return new Promise((done) => {
    child.once('close', () => {
      const words = output.split('\n').slice(0, -1);
      done(words.flatMap((word) => (word.startsWith('ACK ') ? [Number(word.slice(4))] : [])));
    });
  });
}

export interface Reopened {
  ms: number;
  isSound: boolean;
  lost: readonly number[];
}

/** Opened as the program opens it; every edit that was ever acknowledged is looked for. */
export function reopen(root: string, acked: readonly number[]): Reopened {
  const path = join(root, 'replica.db');
  const began = performance.now();
  openWriter(path).close();
  const ms = performance.now() - began;
  const file = new Database(path, { readonly: true });
  const isSound = file.pragma('integrity_check', { simple: true }) === 'ok';
  const kept = file.prepare('select mine from outbox').pluck().all().join('\n');
  file.close();
  return { ms, isSound, lost: acked.filter((number) => !kept.includes(`"${nameOf(number)}"`)) };
}
