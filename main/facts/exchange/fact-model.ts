import * as z from 'zod';
import { Fault } from '../../../shared/contract/errors.ts';
import { instantFromOdoo } from '../../../shared/kernel/instant.ts';
import type { ModelCall } from '../../central/odoo-client.ts';
import type { FactRow } from '../log/fact.ts';

/** The model of facts on the central: created by provisioning, appended to by all, changed by nobody. */
const MODEL = 'x_umkm_fact';
const FIELDS = ['x_stream', 'x_seq', 'x_payload', 'create_uid', 'create_date'] as const;
const CONTEXT = { tz: 'UTC', active_test: false };

/** What one read may bring: a payload may be half a megabyte. */
export const PAGE = 200;
export const LARGEST_PAGE = 2_000;

type Term = readonly [string, string, unknown] | '|' | '&';

export function headsCall(): ModelCall {
  const args = [[], ['head:max(x_seq)'], ['x_stream']];
  return { model: MODEL, method: 'read_group', args, kwargs: { lazy: false, context: CONTEXT } };
}

export function readCall(domain: readonly Term[], limit: number, order = 'id'): ModelCall {
  const kwargs = { fields: FIELDS, order, limit, load: '', context: CONTEXT };
  return { model: MODEL, method: 'search_read', args: [domain], kwargs };
}

/** Everything behind where each of these streams stands here, in the order of the central's ids. */
export function behindDomain(
  places: readonly { stream: string; head_seq: number }[],
  lastId: number,
): Term[] {
  const each = places.map(({ stream, head_seq }): Term[] => [
    '&',
    ['x_stream', '=', stream],
    ['x_seq', '>', head_seq],
  ]);
  const ors = Array.from({ length: each.length - 1 }, (): Term => '|');
  return ['&', ['id', '>', lastId], ...ors, ...each.flat()];
}

interface Appended {
  seq: number;
  name: string;
  payload: string;
}

/** Each under the external id that makes its place in the stream its own; all of them, or none. */
export function appendCall(stream: string, appended: readonly Appended[]): ModelCall {
  const fields = ['id', 'x_name', 'x_stream', 'x_seq', 'x_payload'];
  const rows = appended.map(({ seq, name, payload }) => {
    const externalId = `__umkm__.fact_${stream.replaceAll('/', '_')}_${seq}`;
    return [externalId, name, stream, String(seq), payload];
  });
  return { model: MODEL, method: 'load', args: [fields, rows], kwargs: { context: CONTEXT } };
}

const heads = z.array(
  z.object({ x_stream: z.string(), head: z.int().min(1), __count: z.int().min(1) }),
);
const rows = z.array(
  z.object({
    id: z.int(),
    x_stream: z.string(),
    x_seq: z.int(),
    x_payload: z.union([z.string(), z.literal(false)]),
    create_uid: z.union([z.int(), z.literal(false)]),
    create_date: z.string(),
  }),
);
const loaded = z.object({ ids: z.union([z.array(z.int()), z.literal(false), z.null()]) });

export function headsOf(result: unknown): ReadonlyMap<string, number> {
  return new Map(parsed(heads, result).map(({ x_stream, head }) => [x_stream, head]));
}

export function factRowsOf(result: unknown): readonly FactRow[] {
  return parsed(rows, result).map((row) => ({
    stream: row.x_stream,
    seq: row.x_seq,
    centralId: row.id,
    payload: row.x_payload === false ? '' : row.x_payload,
    uid: row.create_uid === false ? 0 : row.create_uid,
    at: instantFromOdoo(row.create_date) ?? 0,
  }));
}

/** A refusal is a result, not an error: `ids` is false, whatever the reason. */
export function wasLoaded(result: unknown): boolean {
  return Array.isArray(parsed(loaded, result).ids);
}

function parsed<T>(schema: z.ZodType<T>, result: unknown): T {
  const found = schema.safeParse(result);
  if (!found.success) throw new Fault('fact.broken_answer');
  return found.data;
}
