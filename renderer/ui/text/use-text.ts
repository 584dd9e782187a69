import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../../shared/i18n/areas/index.ts';

type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;

/** A key of shared/i18n, or the stem of one with `_one` and `_other`. */
export type SayKey = TextKey | PluralBase<TextKey>;
export type SayParams = Record<string, string | number>;
export type Say = (key: SayKey, params?: SayParams) => string;

/** The texts of the product in the user's language: `const say = useText(); say('shell.sync_now')`. */
export function useText(): Say {
  const { t } = useTranslation();
  return useCallback((key, params = {}) => t(key, params), [t]);
}
