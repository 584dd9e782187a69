import type { TFunction } from 'i18next';
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
  return useCallback((key, params = {}) => said(t, key, params), [t]);
}

const MOST_TEXTS = 2_000;
const known = new WeakMap<TFunction, Map<string, string>>();

/** A screen says the same a hundred times: making a text anew takes longer than drawing it. */
function said(t: TFunction, key: SayKey, params: SayParams): string {
  const texts = known.get(t) ?? new Map<string, string>();
  known.set(t, texts);
  const place = `${key} ${JSON.stringify(params)}`;
  const text = texts.get(place) ?? t(key, params);
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(place, text);
  return text;
}
