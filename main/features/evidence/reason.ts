import * as z from 'zod';

const failed = z.object({ code: z.string() });

/** The code of a stored failure. */
export function reasonIn(error: string | null): string | null {
  const parsed = failed.safeParse(error === null ? null : JSON.parse(error));
  return parsed.success ? parsed.data.code : null;
}
