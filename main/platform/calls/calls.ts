import type { AppEvent } from '../../../shared/contract/events.contract.ts';
import type { Role } from '../../../shared/contract/permissions.ts';
import type { Topic } from '../../../shared/contract/topics.ts';
import type { Clock } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import type { Background } from '../jobs/background.ts';
import type { Network } from '../network/network.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import type { Secrets } from '../secrets/secrets.ts';

/** Who asks: the login this profile is bound to, with the role the central last confirmed. */
export interface Actor {
  login: string;
  role: Role;
  /** The partner of the login: whose rows a vendor's are. */
  partnerId?: number | null;
  /** A window is a web page; 'local' is the CLI or the host itself, which may name files of this computer. */
  via: 'window' | 'local';
}

interface Call {
  actor: Actor;
  clock: Clock;
  folders: ProfileFolders;
}

export interface QueryCall extends Call {
  db: Reader;
}

/** Inside dispatch's transaction: throw, and nothing happened. */
export interface CommandCall extends Call {
  db: Writer;
}

/** Opens its own transactions. `db` writes on the writer lane; on the reports lane use `reader`. */
export interface TaskCall extends Call {
  reader: Reader;
  /** Present on the writer lane only. */
  writer: Writer | null;
  signal: AbortSignal;
  /** The same, for work that keeps the thread busy. */
  isStopped?(): boolean;
  /** Long work that goes on after the call was answered (writer lane). */
  background: Background;
  secrets: Secrets;
  network: Network;
  emit(event: AppEvent): void;
  changed(...topics: Topic[]): void;
}
