import { Refusal } from '../../../../../shared/contract/errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Share of zero bytes at one side of the pairs from which on text is UTF-16 without saying so. */
const MOSTLY = 0.3;
const LOOKED_AT = 4_096;
/** Bytes that Windows-1252 has no sign for. */
const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The text of a file in whichever encoding it is; what is none of them is no table. */
export function textOf(bytes: Buffer): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  if (encoding === 'windows-1252' && bytes.some((byte) => UNASSIGNED.has(byte))) {
    throw new Refusal('import.encoding');
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding };
  } catch {
    throw new Refusal('import.encoding');
  }
}

function encodingOf(bytes: Buffer): Encoding {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return 'utf-16le';
  if (mark === 'feff') return 'utf-16be';
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 1].map(
    (side) => head.filter((byte, index) => byte === 0 && index % 2 === side).length,
  );
  const [even = 0, odd = 0] = zeros;
  const pairs = head.byteLength / 2;
  if (odd > pairs * MOSTLY && even === 0) return 'utf-16le';
  if (even > pairs * MOSTLY && odd === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
