import { useFormat } from './use-format.ts';

interface WholeMoneyTextProps {
  /** Whole units of the company's currency: `Rp12.500` of 12500. */
  amount: number | null;
  /** It may still change: shown in the colour of what is unfinished. */
  provisional?: boolean | undefined;
}

/** Commission is worked out in whole rupiah, not in minor units. */
export function WholeMoneyText({ amount, provisional = false }: WholeMoneyTextProps) {
  const format = useFormat();
  if (amount === null) return <span className="text-muted">–</span>;
  return (
    <span className={`tabular ${provisional ? 'text-warn italic' : ''}`}>
      {format.whole(amount)}
    </span>
  );
}
