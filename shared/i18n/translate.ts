import type { ErrorCode, ErrorParams } from '../contract/errors.ts';
import { allTexts, type TextKey } from './areas/index.ts';
import type { Language } from './keys.ts';

/** For everything outside a window: the CLI, files and the host's own lines. `{{name}}` takes a parameter. */
export function translate(
  key: TextKey | ErrorCode,
  language: Language,
  params: ErrorParams = {},
): string {
  return allTexts[key][language].replace(/{{(\w+)}}/g, (mark, name: string) =>
    String(params[name] ?? mark),
  );
}
