import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a process of the proof is started: Node with the rewriting of sources before everything else. */
export const hooked: readonly string[] = ['--import', join(import.meta.dirname, 'rewrite.ts')];

export function childEnv(given: { mutant: string | null; scaled: boolean }): NodeJS.ProcessEnv {
  const { MUTANT, SCALED, ...env } = process.env;
  return {
    ...env,
    // A process lives for seconds: half of that would go into reading the same sources again.
    NODE_COMPILE_CACHE: join(tmpdir(), 'backoffice-proof-code'),
    ...(given.mutant === null ? {} : { MUTANT: given.mutant }),
    ...(given.scaled ? { SCALED: '1' } : {}),
  };
}
