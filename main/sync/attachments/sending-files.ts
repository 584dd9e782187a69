import type { Topic } from '../../../shared/contract/topics.ts';
import type { Clock } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import type { ProfileFolders } from '../../platform/profile/folders.ts';
import type { Central } from '../pull/central.ts';

export interface SendingFiles {
  db: Writer;
  central: Central;
  folders: ProfileFolders;
  identity: string;
  clock: Clock;
  signal: AbortSignal;
  /** At least 0, below 1. */
  random(): number;
  isEnough(): boolean;
  changed(...topics: Topic[]): void;
}
