import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../../../../../shared/contract/errors.ts';
import { LARGEST_UNPACKED, MOST_PARTS, MOST_SWOLLEN } from './limits.ts';

const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** A part smaller than that may be as dense as it likes. */
const SMALL = 1_048_576;
const NESTED = /\.(zip|xls[xmb]?|docx?|gz|7z|rar|jar)$/i;

interface Part {
  name: string;
  crc: number;
  packed: number;
  size: number;
  method: number;
  offset: number;
}

/** The parts of a workbook: named and measured before anything is unpacked, and none unpacked beyond what it says. */
export function partsOf(zip: Buffer): (name: string) => string | null {
  const parts = listParts(zip);
  if (parts.length > MOST_PARTS) throw new Refusal('import.bomb');
  let total = 0;
  for (const part of parts) {
    refuseName(part.name);
    const { size, packed } = part;
    total += size;
    if (size > SMALL && size > packed * MOST_SWOLLEN) throw new Refusal('import.bomb');
  }
  if (total > LARGEST_UNPACKED) throw new Refusal('import.bomb');
  const byName = new Map(parts.map((part) => [part.name, part]));
  if (byName.size !== parts.length) throw new Refusal('import.broken_workbook');
  return (name) => {
    const part = byName.get(name);
    return part === undefined ? null : unpacked(zip, part);
  };
}

function refuseName(name: string): void {
  const isPath = name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name);
  if (isPath || name.split('/').includes('..') || name.includes('\0')) {
    throw new Refusal('import.path_name');
  }
  if (NESTED.test(name)) throw new Refusal('import.nested');
  if (/vbaProject|macrosheets\//i.test(name)) throw new Refusal('import.macro');
}

function listParts(zip: Buffer): Part[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.byteLength || zip.readUInt32LE(at) !== ENTRY) {
      throw new Refusal('import.broken_workbook');
    }
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    // Encrypted: only its owner can save it without.
    if ((zip.readUInt16LE(at + 8) & 1) === 1) throw new Refusal('import.encrypted');
    parts.push({
      name: zip.subarray(at + 46, at + 46 + (name ?? 0)).toString('utf8'),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      method: zip.readUInt16LE(at + 10),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = zip.byteLength - END_BYTES; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  throw new Refusal('import.broken_workbook');
}

/** However much a part swells in truth, no more than it said is ever held. */
function unpacked(zip: Buffer, { offset, packed, size, method, crc }: Part): string {
  if (offset + 30 > zip.byteLength || zip.readUInt32LE(offset) !== LOCAL) {
    throw new Refusal('import.broken_workbook');
  }
  const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const bytes = zip.subarray(from, from + packed);
  const whole = method === 0 ? bytes : inflated(bytes, { method, size });
  if (whole.byteLength !== size || crc32(whole) !== crc)
    throw new Refusal('import.broken_workbook');
  const text = whole.toString('utf8');
  // An entity may stand for a gigabyte, or for a file of this computer.
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new Refusal('import.entities');
  return text;
}

function inflated(bytes: Buffer, { method, size }: { method: number; size: number }): Buffer {
  if (method !== 8) throw new Refusal('import.broken_workbook');
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isTooLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isTooLarge ? 'import.bomb' : 'import.broken_workbook');
  }
}
