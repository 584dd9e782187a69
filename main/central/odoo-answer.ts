import { isAscii } from 'node:buffer';
import * as z from 'zod';
import { Fault } from '../../shared/contract/errors.ts';
import type { OdooError } from './odoo-errors.ts';

/** A method that returns None answers with neither result nor error: `result` is then undefined. */
export type Answer = { ok: true; result: unknown } | { ok: false; error: OdooError };

const envelope = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ data: z.object({ name: z.string(), message: z.string() }) }).optional(),
});

/**
 * The JSON-RPC envelope of a whole answer, or a fault that says what came instead. Where no id is expected any
 * will do, and none.
 */
export function readAnswer(body: Buffer, expected: { id: number | null; url: string }): Answer {
  const { id, url } = expected;
  if (body.length === 0) throw new Fault('connection.empty_answer', { url });
  const parsed = envelope.safeParse(parseJson(body, url));
  if (!parsed.success) throw notOdoo(url, 200, 'JSON');
  if (id !== null && parsed.data.id !== id) throw brokenAnswer(url, body.length);
  const { error, result } = parsed.data;
  return error === undefined ? { ok: true, result } : { ok: false, error: error.data };
}

export function notOdoo(url: string, status: number, kind: string): Fault {
  return new Fault('connection.not_odoo', { url, status, kind }, false);
}

export function brokenAnswer(url: string, bytes: number): Fault {
  return new Fault('connection.broken_answer', { url, bytes });
}

/** What a body looks like to a person who reads the message. */
export function kindOf(body: Buffer): string {
  const start = body.subarray(0, 200).toString('utf8').trimStart();
  if (start === '') return '-';
  if (start.startsWith('<')) return 'HTML';
  return /^[[{]/.test(start) ? 'JSON' : 'text';
}

function parseJson(body: Buffer, url: string): unknown {
  try {
    return JSON.parse(textOf(body));
  } catch {
    const kind = kindOf(body);
    throw kind === 'JSON' ? brokenAnswer(url, body.length) : notOdoo(url, 200, kind);
  }
}

/** Decoding plain ASCII as what it is halves the cost; most pages are. */
function textOf(body: Buffer): string {
  return body.toString(isAscii(body) ? 'latin1' : 'utf8');
}
