import { useMemo } from 'react';
import type { MetricAnswer, Unit } from '../../../shared/contract/analytics.contract.ts';
import { useFormat } from './use-format.ts';

export interface Figure {
  full(value: number | null): string;
  /** For axes and cards; the full figure stands beside it on hover and focus. */
  short(value: number | null): string;
}

/** Writes the values of an answer in their unit, currency and language. */
export function useFigure(
  unit: Unit,
  { currency, decimals }: Pick<MetricAnswer, 'currency' | 'decimals'>,
): Figure {
  const format = useFormat();
  return useMemo(
    () => figureOf(unit, { currency, decimals }, format),
    [format, unit, currency, decimals],
  );
}

export function figureOf(
  unit: Unit,
  { currency, decimals }: Pick<MetricAnswer, 'currency' | 'decimals'>,
  format: ReturnType<typeof useFormat>,
): Figure {
  const of = { currency, decimals };
  const full = {
    money: (value: number) => format.money(value, of),
    count: (value: number) => format.count(value),
    ratio: (value: number) => format.ratio(value),
    decimal: (value: number) => format.decimal(value),
  }[unit];
  const short = unit === 'money' ? (value: number) => format.shortMoney(value, of) : full;
  return {
    full: (value) => (value === null ? '–' : full(value)),
    short: (value) => (value === null ? '–' : short(value)),
  };
}
