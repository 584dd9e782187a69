import type { AppEvent } from '../../shared/contract/events.contract.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { FileKey } from '../db/driver.ts';
import type { Actor } from '../platform/calls/calls.ts';
import type { LogEntry } from '../platform/log/log.ts';
import type { Failure } from './failure.ts';

/** What the host thread and a worker thread say to each other: plain data only. */
export interface LaneStart {
  lane: 'writer' | 'reader' | 'reports';
  profile: string;
  jobs: boolean;
  fixedAt: Instant | null;
  /** Of the database; null where it is plain. */
  key: FileKey | null;
  /** The key of the central, where a host keeps it. */
  secret: string | null;
  /** Calls that nobody waits for any more: each id at its place, for a thread that is busy and reads no message. */
  stopped: Int32Array<SharedArrayBuffer>;
}

export const STOPPED_PLACES = 1_024;

export interface CallRequest {
  path: string;
  input: unknown;
  via: Actor['via'];
}

export type ToLane =
  | { kind: 'call'; id: number; request: CallRequest }
  | { kind: 'cancel'; id: number }
  | { kind: 'close' };

export type FromLane =
  | { kind: 'ready' }
  | { kind: 'refused'; failure: Failure }
  | { kind: 'answer'; id: number; output: unknown }
  | { kind: 'failure'; id: number; failure: Failure }
  | { kind: 'event'; event: AppEvent }
  | { kind: 'log'; entry: LogEntry };
