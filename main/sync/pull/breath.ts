import { setImmediate as nextTurn } from 'node:timers/promises';

/** Long work on the writer thread stops here, so that a call that came in meanwhile is answered first. */
export async function breathe(): Promise<void> {
  await nextTurn();
}
