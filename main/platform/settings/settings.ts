import * as z from 'zod';
import { language } from '../../../shared/contract/common.ts';

export interface Setting<Value> {
  key: string;
  schema: z.ZodType<Value>;
  fallback: Value;
}

function setting<Value>(
  key: string,
  schema: z.ZodType<Value>,
  { fallback }: { fallback: NoInfer<Value> },
): Setting<Value> {
  return { key, schema, fallback };
}

/** Every setting of a profile: where it is kept, what it may be, and what it is until someone chooses. */
export const settings = {
  language: setting('language', language, { fallback: 'id' }),
  theme: setting('theme', z.enum(['system', 'light', 'dark']), { fallback: 'system' }),
} as const;
