import { AsyncIteratorClass, EventPublisher } from '@orpc/server';
import type { AppEvent } from '../../shared/contract/events.contract.ts';

export type Listener = (event: AppEvent) => void;

/** More than any window falls behind by; beyond it the oldest are dropped. */
const BUFFERED_EVENTS = 10_000;

/** After it a stream ends: whoever goes on listening asks again, and a locked desk refuses. */
function isLockNews(event: AppEvent): boolean {
  return event.kind === 'changed' && event.topics.includes('lock');
}

/** Events of the worker threads, to whoever listens: hosts by a function, windows by a stream of their own. */
export class EventFeed {
  readonly #publisher = new EventPublisher<{ event: AppEvent }>({
    maxBufferedEvents: BUFFERED_EVENTS,
  });

  publish(event: AppEvent): void {
    this.#publisher.publish('event', event);
  }

  listen(listener: Listener): () => void {
    return this.#publisher.subscribe('event', listener);
  }

  /** Says hello at once, so that a window knows the stream stands; ends when the signal aborts. */
  watch(signal: AbortSignal | undefined): AsyncIteratorClass<AppEvent> {
    const events = this.#publisher.subscribe('event', { signal });
    let greeted = false;
    let isOver = false;
    return new AsyncIteratorClass<AppEvent>(
      async () => {
        if (isOver) return { done: true, value: undefined };
        if (greeted) {
          const next = await events.next();
          isOver = next.done !== true && isLockNews(next.value);
          if (isOver) await events.return(undefined);
          return next;
        }
        greeted = true;
        return { done: false, value: { kind: 'hello' } };
      },
      async () => void (await events.return(undefined)),
    );
  }
}
