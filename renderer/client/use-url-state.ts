import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import type * as z from 'zod';

type Shape = Record<string, z.ZodType>;
type State<S extends Shape> = { [Key in keyof S]: z.output<S[Key]> };

interface ChangeHow {
  /** A keystroke replaces the entry of the history; an opened record adds one, so Back closes it. */
  replace?: boolean | undefined;
}

/**
 * State that lives in the address: reload and share restore it. Every field of the schema needs a default
 * (`z.string().default('')`), which is what an absent or broken parameter means; a parameter set to its
 * default leaves the address. Declare the schema at module scope.
 */
export function useUrlState<S extends Shape>(schema: z.ZodObject<S>) {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useStable(useMemo(() => read(schema, search), [schema, search]));
  const change = useCallback(
    (next: Partial<State<S>>, { replace = false }: ChangeHow = {}) => {
      const defaults: Record<string, unknown> = read(schema, {});
      const params = Object.entries(next).map(([key, value]) => [
        key,
        same(value, defaults[key]) ? undefined : value,
      ]);
      void navigate({
        to: '.',
        search: (now: object) => ({ ...now, ...Object.fromEntries(params) }),
        replace,
      });
    },
    [schema, navigate],
  );
  return [state, change] as const;
}

function read<S extends Shape>(schema: z.ZodObject<S>, search: Record<string, unknown>): State<S> {
  const fields = Object.entries(schema.shape).map(([key, field]) => {
    const parsed = field.safeParse(search[key]);
    return [key, parsed.success ? parsed.data : field.parse(undefined)];
  });
  return Object.fromEntries(fields) as State<S>;
}

/** The same object while its content is the same, so that it can stand in a list of dependencies. */
function useStable<Value>(value: Value): Value {
  const kept = useRef(value);
  if (!same(kept.current, value)) kept.current = value;
  return kept.current;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
