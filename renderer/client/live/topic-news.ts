import { useCallback, useSyncExternalStore } from 'react';
import type { Topic } from '../../../shared/contract/topics.ts';

const heard = new Map<Topic, number>();
const listeners = new Set<() => void>();

/** How often each topic was said to have changed, for lists that do not move under the reader's eyes. */
export const topicNews = {
  hear(topics: readonly Topic[]): void {
    for (const topic of topics) heard.set(topic, (heard.get(topic) ?? 0) + 1);
    for (const listener of listeners) listener();
  },
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Grows each time one of the topics was said to have changed. */
export function useNewsCount(topics: readonly Topic[]): number {
  const sum = useCallback(
    () => topics.reduce((total, topic) => total + (heard.get(topic) ?? 0), 0),
    [topics],
  );
  return useSyncExternalStore(subscribe, sum);
}
