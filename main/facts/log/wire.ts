import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Saying } from './fact.ts';

/** A payload is JSON, or from this length on the same deflated, in base64, behind its mark. */
const PLAIN_LIMIT = 2_000;
const DEFLATED = 'z1:';
const COMPRESSED_LIMIT = 512 * 1024;
/** Deflating makes nothing longer than by some bytes in a thousand. */
const FITS_AS_IT_IS = 500 * 1024;
const INFLATED_LIMIT = 256 * 1024 * 1024;

export const saying = z.object({
  uuid: z.uuid(),
  kind: z.string().min(1).max(80),
  version: z.int().min(1),
  heads: z.record(z.string(), z.int().min(0)),
  data: z.unknown(),
});

/** `data`: what is said as JSON, from who has written it already. */
export function payloadOf(saying: Saying, data = JSON.stringify(saying.data)): string {
  const text = jsonOf(saying, data);
  return text.length < PLAIN_LIMIT ? text : deflatedText(text);
}

/** What is small enough as it is need not be deflated to know that it can be sent. */
export function refuseTooLarge(saying: Saying, data: string): void {
  const text = jsonOf(saying, data);
  if (text.length > FITS_AS_IT_IS || Buffer.byteLength(text) > FITS_AS_IT_IS) deflatedText(text);
}

function jsonOf({ uuid, kind, version, heads }: Saying, data: string): string {
  const head = JSON.stringify({ uuid, kind, version, heads });
  return `${head.slice(0, -1)},"data":${data}}`;
}

/** Null where it is no fact of ours: it is kept, and has no effect. */
export function sayingOf(payload: string): Saying | null {
  const json = payload.startsWith(DEFLATED) ? inflatedText(payload) : payload;
  const said = parsedJson(json);
  if (isPlainSaying(said)) return said;
  const parsed = saying.safeParse(said);
  return parsed.success ? parsed.data : null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** As this product writes it: millions of them are looked at by hand, and only what looks otherwise by the schema. */
function isPlainSaying(said: unknown): said is Saying {
  if (typeof said !== 'object' || said === null || Object.keys(said).length !== 5) return false;
  if (!('uuid' in said && 'kind' in said && 'version' in said)) return false;
  if (!('heads' in said && 'data' in said)) return false;
  const { uuid, kind, version, heads } = said;
  if (typeof uuid !== 'string' || !UUID.test(uuid)) return false;
  if (typeof kind !== 'string' || kind.length < 1 || kind.length > 80) return false;
  return isCount(version) && version > 0 && isHeads(heads);
}

function isHeads(heads: unknown): boolean {
  if (typeof heads !== 'object' || heads === null || Array.isArray(heads)) return false;
  return Object.entries(heads).every(([stream, seq]) => stream !== '__proto__' && isCount(seq));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function deflatedText(text: string): string {
  const packed = deflateRawSync(text);
  if (packed.length > COMPRESSED_LIMIT) {
    throw new Refusal('fact.too_large', { kilobytes: Math.trunc(packed.length / 1024) });
  }
  return `${DEFLATED}${packed.toString('base64')}`;
}

/** Null where the text is torn, or would not end. */
export function inflatedText(packed: string): string | null {
  try {
    const bytes = Buffer.from(packed.slice(DEFLATED.length), 'base64');
    return inflateRawSync(bytes, { maxOutputLength: INFLATED_LIMIT }).toString('utf8');
  } catch {
    return null;
  }
}

function parsedJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
