import { useFormat } from './use-format.ts';

interface MoneyTextProps {
  minor: number | null;
  currency?: string | undefined;
  /** Of the currency; the company's where it is not said. */
  decimals?: number | undefined;
  /** `Rp1,2 jt`, with the full figure on hover and for screen readers. Cards and axes only. */
  short?: boolean | undefined;
}

export function MoneyText({ minor, currency, decimals, short = false }: MoneyTextProps) {
  const format = useFormat();
  if (minor === null) return <span className="text-muted">–</span>;
  const full = format.money(minor, { currency, decimals });
  if (!short) return <span className="tabular">{full}</span>;
  return (
    <span className="tabular" title={full}>
      <span aria-hidden>{format.shortMoney(minor, { currency, decimals })}</span>
      <span className="sr-only">{full}</span>
    </span>
  );
}
