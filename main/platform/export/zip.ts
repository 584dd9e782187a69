import { constants, crc32, deflateRawSync } from 'node:zlib';
import { assert } from '../../../shared/kernel/assert.ts';
import type { Sink } from './export-file.ts';

const CHUNK_CHARS = 1 << 19;
const LIMIT = 0xffff_ffff;
const VERSION = 20;
/** Sizes follow the data, names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1980-01-01 00:00: the same report is the same bytes, whenever it is written. */
const NO_TIME = 0x0021_0000;

interface Entry {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** A ZIP written front to back, so that no part of it is ever held whole. */
export class ZipWriter {
  readonly #sink: Sink;
  readonly #entries: Entry[] = [];
  #offset = 0;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  add(name: string, texts: Iterable<string>): void {
    const entry = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset: this.#offset };
    this.#put(localHeader(entry));
    const pack = (text: string, finishFlush: number) => {
      const bytes = Buffer.from(text, 'utf8');
      const packed = deflateRawSync(bytes, { finishFlush });
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.byteLength;
      entry.packed += packed.byteLength;
      this.#put(packed);
    };
    let waiting = '';
    for (const text of texts) {
      waiting += text;
      if (waiting.length < CHUNK_CHARS) continue;
      pack(waiting, constants.Z_SYNC_FLUSH);
      waiting = '';
    }
    pack(waiting, constants.Z_FINISH);
    this.#put(dataDescriptor(entry));
    this.#entries.push(entry);
  }

  finish(): void {
    const from = this.#offset;
    for (const entry of this.#entries) this.#put(centralHeader(entry));
    this.#put(endRecord(this.#entries.length, from, this.#offset - from));
  }

  #put(bytes: Uint8Array): void {
    this.#offset += bytes.byteLength;
    assert(this.#offset <= LIMIT, 'A ZIP without 64-bit records ends at 4 GiB.');
    this.#sink.write(bytes);
  }
}

function localHeader({ name }: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATE, 8);
  head.writeUInt32LE(NO_TIME, 10);
  head.writeUInt16LE(name.byteLength, 26);
  return Buffer.concat([head, name]);
}

function dataDescriptor({ crc, packed, size }: Entry): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x0807_4b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function centralHeader({ name, crc, packed, size, offset }: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x0201_4b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATE, 10);
  head.writeUInt32LE(NO_TIME, 12);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.byteLength, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

/** The last record of an archive: how many entries, and where their list lies. */
export function endRecord(entries: number, offset: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
