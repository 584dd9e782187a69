import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { realNetwork } from '../../main/engine/network.ts';
import type { TaskCall } from '../../main/platform/calls/calls.ts';
import { Background } from '../../main/platform/jobs/background.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { Secrets } from '../../main/platform/secrets/secrets.ts';
import { bindConnection } from '../../main/sync/connection/connection.service.ts';
import { listQuarantine, viewStatus } from '../../main/sync/status/status.service.ts';
import { cancelSync, startSync } from '../../main/sync/sync.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { ConnectionInput } from '../../shared/contract/connection.contract.ts';
import type { AppEvent } from '../../shared/contract/events.contract.ts';
import type { SyncStatus } from '../../shared/contract/sync.contract.ts';
import type { Topic } from '../../shared/contract/topics.ts';
import { systemClock } from '../../shared/kernel/instant.ts';
import { putFreshReplica } from '../support/fresh-replica.ts';

/** Someone's computer with a profile of its own: the real parts, without the threads between them. */
export interface Desk {
  root: string;
  db: Writer;
  call: TaskCall;
  events: AppEvent[];
  topics: Set<Topic>;
  /** Tests and saves a connection; with another address where something stands between. */
  bind(to: Sandbox, change?: Partial<ConnectionInput & { replace: boolean }>): Promise<void>;
  /** One whole cycle. */
  sync(): Promise<SyncStatus>;
  status(): SyncStatus;
  quarantined(): ReturnType<typeof listQuarantine>['rows'];
  cancel(): boolean;
  close(): Promise<void>;
}

export function aDesk(root = mkdtempSync(join(tmpdir(), 'backoffice-sync-'))): Desk {
  const folders = openFolders(root);
  if (!existsSync(folders.replica)) putFreshReplica(folders.replica);
  const db = openWriter(folders.replica);
  const background = new Background();
  const events: AppEvent[] = [];
  const topics = new Set<Topic>();
  const call: TaskCall = {
    actor: { login: 'sari', role: 'admin', via: 'local' },
    clock: systemClock,
    folders,
    reader: db,
    writer: db,
    signal: new AbortController().signal,
    background,
    secrets: new Secrets(folders),
    network: realNetwork,
    emit: (event) => events.push(event),
    changed: (...names) => {
      for (const name of names) topics.add(name);
    },
  };
  return {
    root,
    db,
    call,
    events,
    topics,
    bind: async (to, change = {}) => {
      await bindConnection({ ...inputFor(to), replace: false, ...change }, call);
    },
    sync: async () => {
      startSync(call);
      await background.settled('sync');
      return viewStatus(db);
    },
    status: () => viewStatus(db),
    quarantined: () => listQuarantine(db, { entity: null, limit: 500 }).rows,
    cancel: () => cancelSync(call),
    close: async () => {
      await background.close();
      db.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export function inputFor(to: Sandbox): ConnectionInput {
  const { url, db, login, password: secret } = to;
  const given = { url, db, login, secret, companyId: null };
  return { ...given, keep: 'memory', secretPath: null, passphrase: null };
}
