import * as z from 'zod';

export type WindowMessage = string | Uint8Array;

/**
 * What the RPC client of our page puts on the wire: a call, the end of one, or an item of a stream. The handler
 * behind trusts this shape and would fail outside of any call on another.
 */
const id = z.string().min(1).max(64);
const call = z.strictObject({
  i: id,
  p: z.strictObject({ u: z.string().regex(/^(\/[A-Za-z]+){2,3}$/), b: z.unknown().optional() }),
});
const END = 4;
const end = z.strictObject({ i: id, t: z.literal(END) });
const wire = z.union([call, end]);

/** Bytes come with a call that carries a file; no procedure takes one, so they are text as well. */
export function hasWireShape(message: WindowMessage): boolean {
  try {
    return wire.safeParse(JSON.parse(textOf(message))).success;
  } catch {
    return false;
  }
}

function textOf(message: WindowMessage): string {
  return typeof message === 'string'
    ? message
    : new TextDecoder('utf-8', { fatal: true }).decode(message);
}
