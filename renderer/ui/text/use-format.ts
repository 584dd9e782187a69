import { createContext, use, useMemo } from 'react';
import {
  formatCount,
  formatDay,
  formatDecimal,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  formatRatio,
  formatShort,
  formatShortInstant,
  formatShortMoney,
  formatTime,
} from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';

/** Set once by the app from the session: no component asks for the language or the currency itself. */
export interface FormatSettings {
  language: Language;
  /** Of the company: what an amount is in unless it says otherwise. */
  currency: string;
  decimals: number;
}

export const FormatContext = createContext<FormatSettings>({
  language: 'id',
  currency: 'IDR',
  decimals: 2,
});

interface CurrencyOf {
  currency?: string | undefined;
  decimals?: number | undefined;
}

/** Every formatter of shared/i18n/format.ts, bound to the language and the company's currency. */
export function useFormat() {
  const settings = use(FormatContext);
  return useMemo(() => bindFormat(settings), [settings]);
}

export type Format = ReturnType<typeof bindFormat>;

function bindFormat({ language, currency, decimals }: FormatSettings) {
  const unit = (of: CurrencyOf = {}) => ({
    currency: of.currency ?? currency,
    decimals: of.decimals ?? decimals,
    language,
  });
  return {
    language,
    currency,
    decimals,
    money: (minor: number, of?: CurrencyOf) => formatMoney(minor, unit(of)),
    shortMoney: (minor: number, of?: CurrencyOf) => formatShortMoney(minor, unit(of)),
    /** Whole units of the company's currency, as commission is worked out in. */
    whole: (amount: number) => formatMoney(amount, { currency, decimals: 0, language }),
    count: (value: number) => formatCount(value, language),
    short: (value: number) => formatShort(value, language),
    number: (value: number, digits?: number) => formatNumber(value, language, digits),
    decimal: (millionths: number) => formatDecimal(millionths, language),
    ratio: (ppm: number, digits?: number) => formatRatio(ppm, language, digits),
    day: (day: string) => formatDay(day, language),
    month: (month: string) => formatMonth(month, language),
    instant: (at: Instant) => formatInstant(at, language),
    shortInstant: (at: Instant) => formatShortInstant(at, language),
    time: (at: Instant) => formatTime(at, language),
    /** A text that the contract carries in both languages. */
    pick: (text: { id: string; en: string }) => text[language],
  };
}
