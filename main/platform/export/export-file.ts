import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../../shared/contract/errors.ts';
import type { ProfileFolders } from '../profile/folders.ts';

const OWNER_ONLY = 0o600;
const BUFFER_BYTES = 1 << 18;
const UNFINISHED = '.part';

/** Where an export's bytes go, in order. */
export interface Sink {
  write(bytes: string | Uint8Array): void;
}

export const mimes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  ics: 'text/calendar; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

interface NewFile {
  /** Of our own making (export-name.ts), without the dot and the extension. */
  stem: string;
  extension: keyof typeof mimes;
}

/**
 * A file that is either whole or absent: written beside its place, flushed, then linked to its name. A name
 * that is taken gets `-2`, `-3`: nothing is ever overwritten.
 */
export function createExportFile(
  folders: ProfileFolders,
  { stem, extension }: NewFile,
  fill: (sink: Sink) => void,
): { name: string; mime: string; bytes: number } {
  const unfinished = join(folders.exports, `.${stem}.${process.pid}${UNFINISHED}`);
  try {
    writeWhole(unfinished, fill);
    const bytes = statSync(unfinished).size;
    const name = linkToFreeName(unfinished, { folder: folders.exports, stem, extension });
    return { name, mime: mimes[extension], bytes };
  } catch (error) {
    throw isSystemError(error, 'ENOSPC') ? new Fault('disk.full') : error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** What a killed process left half written. For the owner of the profile, before the first export. */
export function removeUnfinished(folders: ProfileFolders): void {
  for (const name of readdirSync(folders.exports)) {
    if (name.endsWith(UNFINISHED)) rmSync(join(folders.exports, name), { force: true });
  }
}

function writeWhole(path: string, fill: (sink: Sink) => void): void {
  const file = openSync(path, 'wx', OWNER_ONLY);
  try {
    const buffered = new BufferedSink(file);
    fill(buffered);
    buffered.flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function linkToFreeName(path: string, to: NewFile & { folder: string }): string {
  for (let turn = 1; ; turn += 1) {
    const name = `${to.stem}${turn === 1 ? '' : `-${turn}`}.${to.extension}`;
    try {
      linkSync(path, join(to.folder, name));
      return name;
    } catch (error) {
      if (!isSystemError(error, 'EEXIST')) throw error;
    }
  }
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

class BufferedSink implements Sink {
  readonly #file: number;
  readonly #waiting: Uint8Array[] = [];
  #bytes = 0;

  constructor(file: number) {
    this.#file = file;
  }

  write(bytes: string | Uint8Array): void {
    const chunk = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
    this.#waiting.push(chunk);
    this.#bytes += chunk.byteLength;
    if (this.#bytes >= BUFFER_BYTES) this.flush();
  }

  flush(): void {
    const chunk = Buffer.concat(this.#waiting.splice(0));
    this.#bytes = 0;
    for (let sent = 0; sent < chunk.byteLength; ) sent += writeSync(this.#file, chunk, sent);
  }
}
