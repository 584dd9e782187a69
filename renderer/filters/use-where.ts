import { useCallback, useMemo } from 'react';
import * as z from 'zod';
import { useUrlState } from '../client/use-url-state.ts';
import { parseWhere, type Where, writeWhere } from './where.ts';

const schema = z.object({ where: z.string().default('') });

/** What the figures of a screen are narrowed by, kept in the address and shown as chips. */
export function useWhere() {
  const [{ where: text }, change] = useUrlState(schema);
  const where = useMemo(() => parseWhere(text), [text]);
  const keep = useCallback(
    (dimension: string, keys: readonly string[]) =>
      change({ where: writeWhere({ ...parseWhere(text), [dimension]: keys }) }),
    [change, text],
  );
  return { where, keep } satisfies { where: Where; keep: unknown };
}
