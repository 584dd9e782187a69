import { useMemo } from 'react';
import type { MetricAnswer, Unit } from '../../../shared/contract/analytics.contract.ts';
import { useFormat } from '../../ui/text/use-format.ts';

export interface Figure {
  full(value: number | null): string;
  /** For axes and cards; the full figure stands beside it on hover and focus. */
  short(value: number | null): string;
}

/** Writes the values of an answer in their unit, currency and language. */
export function useFigure(unit: Unit, { currency, decimals }: MetricAnswer): Figure {
  const format = useFormat();
  return useMemo(() => {
    const of = { currency, decimals };
    const full = {
      money: (value: number) => format.money(value, of),
      count: (value: number) => format.count(value),
      ratio: (value: number) => format.ratio(value),
      decimal: (value: number) => format.decimal(value),
    }[unit];
    const short = {
      money: (value: number) => format.shortMoney(value, of),
      count: (value: number) => format.count(value),
      ratio: (value: number) => format.ratio(value),
      decimal: (value: number) => format.decimal(value),
    }[unit];
    return {
      full: (value) => (value === null ? '–' : full(value)),
      short: (value) => (value === null ? '–' : short(value)),
    };
  }, [format, unit, currency, decimals]);
}
