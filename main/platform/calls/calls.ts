import type { AppEvent } from '../../../shared/contract/events.contract.ts';
import type { Role } from '../../../shared/contract/permissions.ts';
import type { Topic } from '../../../shared/contract/topics.ts';
import type { Clock } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import type { ProfileFolders } from '../profile/folders.ts';

/** Who asks: the login this profile is bound to, with the role the central last confirmed. */
export interface Actor {
  login: string;
  role: Role;
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
  emit(event: AppEvent): void;
  changed(...topics: Topic[]): void;
}
