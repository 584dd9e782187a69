import { MoneyText } from '../ui/text/MoneyText.tsx';
import { WholeMoneyText } from '../ui/text/WholeMoneyText.tsx';
import type { LedgerRow } from './why-ledger.ts';

interface LedgerProps {
  label: string;
  rows: readonly LedgerRow[];
  /** Its amounts may still change. */
  provisional: boolean;
}

const looks = {
  part: 'font-normal',
  sum: 'border-line-strong border-t font-semibold',
  aside: 'font-normal text-muted italic',
} as const;

/** A few lines of a printed ledger: parts under each other, a rule over every sum. */
export function Ledger({ label, rows, provisional }: LedgerProps) {
  return (
    <table aria-label={label} className="w-full text-table">
      <tbody>
        {rows.map(({ id, label: text, amount, kind }) => (
          <tr key={id} className={looks[kind]}>
            <th scope="row" className="py-0.5 pr-3 text-start" style={{ fontWeight: 'inherit' }}>
              {text}
            </th>
            <td className="whitespace-nowrap py-0.5 text-end">
              <Amount amount={amount} provisional={provisional && id === 'total'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Amount({ amount, provisional }: Pick<LedgerRow, 'amount'> & { provisional: boolean }) {
  if (amount === null) return null;
  if ('minor' in amount) return <MoneyText minor={amount.minor} />;
  return <WholeMoneyText amount={amount.whole} provisional={provisional} />;
}
