import { crc32 } from 'node:zlib';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Sink } from './export-file.ts';
import { endRecord } from './zip.ts';

export interface StoredFile {
  name: string;
  bytes: Buffer;
}

const LIMIT = 0xffff_ffff;
const MOST_FILES = 0xffff;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1980-01-01 00:00: the same files are the same bytes, whenever they are written. */
const NO_TIME = 0x0021_0000;
const LOCAL = 0x0403_4b50;
const LOCAL_BYTES = 30;

/**
 * Files as they are, one after another: nothing is compressed, so that every byte of the ZIP either is one of a file
 * or follows from the files, and one that was altered can be found.
 */
export function writeStored(sink: Sink, files: Iterable<StoredFile>): void {
  const entries: Buffer[] = [];
  let offset = 0;
  const put = (bytes: Buffer): void => {
    offset += bytes.byteLength;
    assert(offset <= LIMIT, 'A ZIP without 64-bit records ends at 4 GiB.');
    sink.write(bytes);
  };
  for (const file of files) {
    entries.push(centralHeader(file, offset));
    put(localHeader(file));
    put(file.bytes);
  }
  assert(entries.length <= MOST_FILES, 'A ZIP without 64-bit records holds 65,535 files.');
  const from = offset;
  for (const entry of entries) put(entry);
  put(endRecord(entries.length, from, offset - from));
}

/** The files of such a ZIP; null where it is none, to its last byte. */
export function readStored(zip: Buffer): StoredFile[] | null {
  const files: StoredFile[] = [];
  let at = 0;
  while (at + LOCAL_BYTES <= zip.byteLength && zip.readUInt32LE(at) === LOCAL) {
    const [size, length] = [zip.readUInt32LE(at + 22), zip.readUInt16LE(at + 26)];
    const start = at + LOCAL_BYTES + length;
    if (start + size > zip.byteLength) return null;
    const name = zip.subarray(at + LOCAL_BYTES, start).toString('utf8');
    files.push({ name, bytes: zip.subarray(start, start + size) });
    at = start + size;
  }
  let compared = 0;
  let isSame = true;
  const sink: Sink = {
    write: (written) => {
      const bytes = Buffer.from(written);
      const there = zip.subarray(compared, compared + bytes.byteLength);
      if (!bytes.equals(there)) isSame = false;
      compared += bytes.byteLength;
    },
  };
  writeStored(sink, files);
  return isSame && compared === zip.byteLength ? files : null;
}

/** What both headers say of a file. */
function described(head: Buffer, at: number, { name, bytes }: StoredFile): void {
  head.writeUInt16LE(VERSION, at);
  head.writeUInt16LE(FLAGS, at + 2);
  head.writeUInt32LE(NO_TIME, at + 6);
  head.writeUInt32LE(crc32(bytes), at + 10);
  head.writeUInt32LE(bytes.byteLength, at + 14);
  head.writeUInt32LE(bytes.byteLength, at + 18);
  head.writeUInt16LE(Buffer.byteLength(name), at + 22);
}

function localHeader(file: StoredFile): Buffer {
  const head = Buffer.alloc(LOCAL_BYTES);
  head.writeUInt32LE(LOCAL, 0);
  described(head, 4, file);
  return Buffer.concat([head, Buffer.from(file.name)]);
}

function centralHeader(file: StoredFile, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x0201_4b50, 0);
  head.writeUInt16LE(VERSION, 4);
  described(head, 6, file);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, Buffer.from(file.name)]);
}
