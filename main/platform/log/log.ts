import { appendFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, instantToIso } from '../../../shared/kernel/instant.ts';

/** What a line may hold, and nothing else: never an input, a secret, a name or a text of a person. */
export interface LogEntry {
  event: string;
  lane?: string;
  procedure?: string;
  code?: string;
  traceId?: string;
  ms?: number;
  status?: number;
  pid?: number;
  version?: string;
  error?: string;
  frames?: string[];
}

const FIELDS = [
  'event',
  'lane',
  'procedure',
  'code',
  'traceId',
  'ms',
  'status',
  'pid',
  'version',
  'error',
  'frames',
] as const satisfies readonly (keyof LogEntry)[];

const FILES_KEPT = 5;
const FILE_BYTES = 5 * 1_048_576;

export interface Log {
  write(entry: LogEntry): void;
}

/** JSON lines in backoffice.log, the older ones in backoffice.1.log … backoffice.4.log. */
export function openLog(folder: string, clock: Clock): Log {
  const nameOf = (age: number): string =>
    join(folder, age === 0 ? 'backoffice.log' : `backoffice.${age}.log`);
  let bytes = sizeOf(nameOf(0));

  const rotate = (): void => {
    rmSync(nameOf(FILES_KEPT - 1), { force: true });
    for (let age = FILES_KEPT - 2; age >= 0; age -= 1) {
      if (sizeOf(nameOf(age)) > 0) renameSync(nameOf(age), nameOf(age + 1));
    }
    bytes = 0;
  };

  return {
    write(entry) {
      const kept = Object.fromEntries(FIELDS.map((field) => [field, entry[field]]));
      const line = `${JSON.stringify({ at: instantToIso(clock.now()), ...kept })}\n`;
      try {
        if (bytes + Buffer.byteLength(line) > FILE_BYTES) rotate();
        appendFileSync(nameOf(0), line, { mode: 0o600 });
        bytes += Buffer.byteLength(line);
      } catch {
        // A full disk must not stop the work that the line was about.
      }
    },
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
