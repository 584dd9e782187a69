import { type Checking, checkForUpdate, type VerifiedUpdate } from './check.ts';

interface Listener {
  onReady(update: VerifiedUpdate): void;
  /** A Refusal or a Fault of `update.*`: for the log, nobody is interrupted. */
  onFailure(error: unknown): void;
}

interface Pace {
  firstMs: number;
  everyMs: number;
}

const calm: Pace = { firstMs: 60_000, everyMs: 6 * 3_600_000 };

/** Tells of each version once. The answer ends it. */
export function keepChecking(
  checking: Checking,
  { onReady, onFailure }: Listener,
  { firstMs, everyMs }: Pace = calm,
): () => void {
  let told = '';
  let ended = false;
  let timer = setTimeout(check, firstMs);

  async function check(): Promise<void> {
    try {
      const update = await checkForUpdate(checking);
      if (update !== null && update.version !== told && !ended) {
        told = update.version;
        onReady(update);
      }
    } catch (error) {
      onFailure(error);
    }
    if (!ended) timer = setTimeout(check, everyMs);
  }

  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
