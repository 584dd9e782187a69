import { AsyncIteratorClass, EventPublisher } from '@orpc/server';
import type { AppEvent } from '../../shared/contract/events.contract.ts';

export type Listener = (event: AppEvent) => void;

/** More than any window falls behind by; beyond it the oldest are dropped. */
const BUFFERED_EVENTS = 10_000;

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
    return new AsyncIteratorClass<AppEvent>(
      async () => {
        if (greeted) return events.next();
        greeted = true;
        return { done: false, value: { kind: 'hello' } };
      },
      async () => void (await events.return(undefined)),
    );
  }
}
