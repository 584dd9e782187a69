import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

/** What a process did to the files of a folder, in order. */
export type FileEvent =
  | { kind: 'write'; file: string; at: number; data: Buffer }
  | { kind: 'truncate'; file: string; length: number }
  | { kind: 'unlink'; file: string }
  | { kind: 'sync'; file: string }
  /** A line of the file of acknowledgements. */
  | { kind: 'ack'; text: string };

export const TRACED = [
  'openat',
  'close',
  'write',
  'pwrite64',
  'fsync',
  'fdatasync',
  'ftruncate',
  'unlink',
  'rename',
] as const;

/** Longer than a page of SQLite with the head of its frame, four letters a byte. */
export const STRING_LIMIT = 70_000;

/** Reads a log of `strace -f -xx`: of two halves of a call, the second says when it was over. */
export async function readTrace(log: string, folder: string): Promise<FileEvent[]> {
  const files = new Map<number, { file: string; at: number }>();
  const halves = new Map<string, string>();
  const events: FileEvent[] = [];
  for await (const line of createInterface({ input: createReadStream(log, 'latin1') })) {
    const [, pid = '', text = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (text.endsWith('<unfinished ...>')) {
      halves.set(pid, text.slice(0, -'<unfinished ...>'.length));
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(text);
    const whole = resumed === null ? text : `${halves.get(pid) ?? ''}${resumed[1]}`;
    const event = eventOf(whole, { files, folder });
    if (event !== null) events.push(event);
  }
  return events;
}

interface Known {
  files: Map<number, { file: string; at: number }>;
  folder: string;
}

function eventOf(call: string, { files, folder }: Known): FileEvent | null {
  const match = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(call);
  if (match === null) return null;
  const [, name = '', args = '', result = '-1'] = match;
  if (Number(result) < 0) return null;
  if (name === 'openat' || name === 'unlink') {
    const path = textOf(/"((?:\\x[0-9a-f]{2})*)"/.exec(args)?.[1] ?? '').toString();
    const isOurs = path.startsWith(`${folder}/`);
    if (name === 'unlink') return isOurs ? { kind: 'unlink', file: basename(path) } : null;
    if (isOurs) files.set(Number(result), { file: basename(path), at: 0 });
    else files.delete(Number(result));
    return null;
  }
  const fd = Number(/^(\d+)/.exec(args)?.[1] ?? -1);
  const open = files.get(fd);
  if (open === undefined || open.file.endsWith('-shm')) return null;
  if (name === 'close') files.delete(fd);
  if (name === 'fsync' || name === 'fdatasync') return { kind: 'sync', file: open.file };
  if (name === 'ftruncate') {
    return { kind: 'truncate', file: open.file, length: Number(/, (\d+)$/.exec(args)?.[1] ?? 0) };
  }
  if (name === 'write' || name === 'pwrite64') return writeOf(name, args, open);
  return null;
}

function writeOf(name: string, args: string, open: { file: string; at: number }): FileEvent {
  const [, hex = '', rest = ''] = /"((?:\\x[0-9a-f]{2})*)"(?:\.\.\.)?, (.*)$/.exec(args) ?? [];
  const data = textOf(hex);
  if (open.file === 'acks') return { kind: 'ack', text: data.toString().trim() };
  const at = name === 'write' ? open.at : Number(rest.split(', ')[1]);
  open.at = at + data.length;
  return { kind: 'write', file: open.file, at, data };
}

function textOf(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
}
