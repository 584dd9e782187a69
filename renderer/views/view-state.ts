import type * as z from 'zod';
import type { ViewState } from '../../shared/contract/saved.ts';

export type ViewSchema = z.ZodObject<Record<string, z.ZodType>>;

/** What is open at the moment is no part of a view. */
const PASSING: ReadonlySet<string> = new Set(['open', 'full', 'isNew', 'wall']);

/** What of an address makes a view of the screen: its own parameters that are not what they are anyway. */
export function stateIn(schema: ViewSchema, search: Record<string, unknown>): ViewState {
  return readState(schema, search).state;
}

/** A kept state as far as the screen still understands it, and the parameters that it does not. */
export function readState(
  schema: ViewSchema,
  kept: Record<string, unknown>,
): { state: ViewState; lost: string[] } {
  const state: ViewState = {};
  const lost: string[] = [];
  for (const [key, value] of Object.entries(kept)) {
    if (PASSING.has(key) || value === undefined) continue;
    const field = schema.shape[key];
    const parsed = field?.safeParse(value);
    if (field === undefined || parsed?.success !== true) lost.push(key);
    else if (!isSame(parsed.data, field.parse(undefined))) state[key] = json(parsed.data);
  }
  return { state, lost };
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function json(value: unknown): ViewState[string] {
  return JSON.parse(JSON.stringify(value));
}
