import { useEffect } from 'react';
import type { AppEvent } from '../../../shared/contract/events.contract.ts';
import { client } from '../client.ts';
import { failureOf } from '../failure.ts';
import { linkState } from '../link/link-state.ts';
import { readAllAgain, readTopicsAgain } from '../queries.ts';
import { beginAnew, heardLocked } from './desk-turn.ts';
import { shellNews } from './shell-news.ts';
import { syncProgress } from './sync-progress.ts';
import { taskProgress } from './task-progress.ts';
import { topicNews } from './topic-news.ts';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/** Follows the one event stream of this window for as long as the app is open. */
export function useTopics(): void {
  useEffect(() => {
    const stop = new AbortController();
    void follow(stop.signal);
    return () => stop.abort();
  }, []);
}

async function follow(signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted && linkState.get() !== 'ended') {
    try {
      for await (const event of await client.events.watch(undefined, { signal })) {
        wait = FIRST_WAIT_MS;
        if (isLockNews(event)) return beginAnew();
        hear(event);
      }
    } catch (error) {
      // Why the stream broke does not matter else: the state below says so, and it is opened again.
      if (failureOf(error).code === 'lock.locked') return heardLocked();
    }
    if (signal.aborted || linkState.get() === 'ended') return;
    linkState.set('lost');
    await sleep(wait);
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
  }
}

/** Locked, or opened, here or in another window. */
function isLockNews(event: AppEvent): boolean {
  return event.kind === 'changed' && event.topics.includes('lock');
}

function hear(event: AppEvent): void {
  if (event.kind === 'hello') {
    // What changed while nobody listened is unknown.
    if (linkState.get() === 'lost') readAllAgain();
    linkState.set('live');
  } else if (event.kind === 'progress') {
    syncProgress.set(event.progress.running ? event.progress : null);
  } else if (
    event.kind === 'simulating' ||
    event.kind === 'recomputing' ||
    event.kind === 'importing'
  ) {
    taskProgress.hear(event);
  } else if (event.kind === 'shell') {
    shellNews.hear(event.action);
  } else if (event.kind === 'open') {
    location.hash = event.route;
  } else if (event.kind === 'changed') {
    topicNews.hear(event.topics);
    readTopicsAgain(event.topics);
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
