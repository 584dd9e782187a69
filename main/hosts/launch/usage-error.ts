import type { TextKey } from '../../../shared/i18n/areas/index.ts';

/** A command that was typed wrongly: explained, and nothing was begun. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: TextKey;
  readonly params: Record<string, string>;

  constructor(key: TextKey, params: Record<string, string> = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }
}
