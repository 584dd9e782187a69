import { AssertionFailure } from '../../../shared/kernel/assert.ts';

/** Where an error came from. Its message stays out: a library's may quote what someone typed. */
export function errorTrace(error: unknown): { error: string; frames: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const name = error instanceof AssertionFailure ? error.message : error.name;
  return { error: name, frames: frames.slice(0, 8).map((line) => line.trim()) };
}
