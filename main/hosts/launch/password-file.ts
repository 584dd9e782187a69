import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** A secret comes from a file of the user's, never from a command line that every user can list. */
export function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new UsageError('cli.bad_file', { file });
  }
}
