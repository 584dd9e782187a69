import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Engine } from '../../../engine/engine.ts';

/** Jobs begin with the engine, a moment before anybody listens. */
const BEFORE_MS = 60_000;

/**
 * How many matters came near since this desk was opened, each heard of once. No name of a vendor leaves the app: a
 * notice may stand on a locked screen.
 */
export function watchReminders(
  engine: Engine,
  { openedAt, hear }: { openedAt: Instant; hear: (count: number) => void },
): () => void {
  const client = engine.client('local');
  const heard = new Set<string>();
  const read = (): void => {
    client.evidence.reminders().then(
      ({ rows }) => {
        const fresh = rows
          .filter(({ at }) => at >= openedAt - BEFORE_MS)
          .map(({ kind, subject, dueOn, step }) => `${kind} ${subject} ${dueOn} ${step}`)
          .filter((one) => !heard.has(one));
        for (const one of fresh) heard.add(one);
        if (fresh.length > 0) hear(fresh.length);
      },
      // A locked desk, another role, or an engine that is closing: nobody is to be told.
      () => undefined,
    );
  };
  read();
  return engine.on((event) => {
    if (event.kind === 'changed' && event.topics.includes('evidence')) read();
  });
}
