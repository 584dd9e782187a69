import { chmodSync } from 'node:fs';
import type { ShellEvent } from '../../shared/contract/events.contract.ts';
import { topics } from '../../shared/contract/topics.ts';
import { type Instant, systemClock } from '../../shared/kernel/instant.ts';
import type { FileKey } from '../db/driver.ts';
import { openWriter } from '../db/open.ts';
import { carryOutRestore, isRestoreOrdered } from '../platform/backup/restore.ts';
import type { Actor } from '../platform/calls/calls.ts';
import {
  type AppClient,
  type AppRouter,
  clientOf,
  routeContract,
} from '../platform/calls/route.ts';
import { removeUnfinished } from '../platform/export/export-file.ts';
import { lockAtStart } from '../platform/lock/lock.service.ts';
import { type Log, openLog } from '../platform/log/log.ts';
import { openFolders, type ProfileFolders } from '../platform/profile/folders.ts';
import { takeProfile } from '../platform/profile/profile-lock.ts';
import { appVersion } from '../platform/session/app-version.ts';
import { removeUploads } from '../platform/vault/incoming.ts';
import { Vault } from '../platform/vault/vault.ts';
import { EventFeed, type Listener } from './event-feed.ts';
import { Threads } from './threads.ts';

export interface EngineOptions {
  /** The folder of the profile; it is made where it does not exist. */
  profile: string;
  clock?: { fixedAt: Instant };
  /** Starts the threads and the jobs of jobs.ts at once; without, a thread starts with its first call. */
  jobs?: boolean;
  readers?: number;
  /** A built body for the threads; without, Node runs worker.ts as it is. */
  workerUrl?: URL | undefined;
  /** Opens an encrypted profile, or makes one where there is none yet. */
  key?: FileKey | null;
  /** The key of the central, where the host keeps it in the keyring of the computer. */
  secret?: string | null;
}

export type { AppClient, AppRouter };
export type Via = Actor['via'];

/** The app without a window: every host asks it the same things by the same contract. */
export interface Engine {
  profile: string;
  log: Log;
  router: AppRouter;
  client(via: Via): AppClient;
  /** Hears every event until the returned function is called. */
  on(listener: Listener): () => void;
  /** A word of the host's own to every window. */
  tell(event: ShellEvent): void;
  close(): Promise<void>;
}

/** Takes the profile (one owner at a time), and brings its schema up to date. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  // Nobody else on this computer reads what is made from here on: SQLite asks for no mode of its own.
  process.umask(0o077);
  const folders = openFolders(options.profile, options.key);
  const lock = takeProfile(folders);
  const log = openLog(folders.logs, systemClock);
  const feed = new EventFeed();
  const threads = new Threads({
    workerUrl: options.workerUrl ?? new URL('./worker.ts', import.meta.url),
    start: {
      profile: options.profile,
      key: folders.key,
      jobs: options.jobs ?? false,
      fixedAt: options.clock?.fixedAt ?? null,
      secret: options.secret ?? null,
    },
    readers: options.readers ?? 2,
    onEvent: (event) => feed.publish(event),
    onLog: (entry) => log.write(entry),
  });
  const close = async (): Promise<void> => {
    await threads.close();
    lock.release();
  };
  try {
    await carryOutRestore(folders);
    openAtStart(folders);
    chmodSync(folders.replica, 0o600);
    removeUnfinished(folders);
    removeUploads(folders);
    new Vault(folders).sweep();
    if (options.jobs === true) await threads.open();
  } catch (error) {
    await close();
    throw error;
  }
  log.write({ event: 'engine.opened', pid: process.pid, version: appVersion });

  const restore = async (): Promise<void> => {
    await threads.letGo(async () => {
      await carryOutRestore(folders);
    });
    // Whoever restored goes on where he is: a page that hears of a lock starts anew.
    feed.publish({ kind: 'changed', topics: topics.filter((topic) => topic !== 'lock') });
  };
  const router = routeContract(async ({ path, meta, input, via, signal }) => {
    const output = await threads.call(meta.lane, { path, input, via }, signal);
    if (meta.kind === 'task' && isRestoreOrdered(folders)) await restore();
    return meta.kind === 'stream' ? feed.watch(signal) : output;
  });
  return {
    profile: folders.root,
    log,
    router,
    client: (via) => clientOf(router, { via }),
    on: (listener) => feed.listen(listener),
    tell: (event) => feed.publish(event),
    close,
  };
}

/** Brings the schema up to date, and locks what has a lock. */
function openAtStart({ replica, key }: ProfileFolders): void {
  const db = openWriter(replica, key);
  lockAtStart(db);
  db.close();
}
