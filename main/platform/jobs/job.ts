import type { TaskCall } from '../calls/calls.ts';

/** Something the writer thread starts by itself when the engine opens; it ends when call.signal aborts. */
export interface Job {
  name: string;
  start(call: TaskCall): void;
}
