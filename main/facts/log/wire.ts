import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Saying } from './fact.ts';

/** A payload is JSON, or from this length on the same deflated, in base64, behind its mark. */
const PLAIN_LIMIT = 2_000;
const DEFLATED = 'z1:';
const COMPRESSED_LIMIT = 512 * 1024;
const INFLATED_LIMIT = 256 * 1024 * 1024;

const saying = z.object({
  uuid: z.uuid(),
  kind: z.string().min(1).max(80),
  version: z.int().min(1),
  heads: z.record(z.string(), z.int().min(0)),
  data: z.unknown(),
});

export function payloadOf({ uuid, kind, version, heads, data }: Saying): string {
  const text = JSON.stringify({ uuid, kind, version, heads, data });
  return text.length < PLAIN_LIMIT ? text : deflatedText(text);
}

/** Null where it is no fact of ours: it is kept, and has no effect. */
export function sayingOf(payload: string): Saying | null {
  const json = payload.startsWith(DEFLATED) ? inflatedText(payload) : payload;
  const parsed = saying.safeParse(parsedJson(json));
  return parsed.success ? parsed.data : null;
}

export function deflatedText(text: string): string {
  const packed = deflateRawSync(text, { level: constants.Z_BEST_COMPRESSION });
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
