import { RecordLines } from '../ui/record/RecordLines.tsx';
import { useFormat } from '../ui/text/use-format.ts';
import { useText } from '../ui/text/use-text.ts';
import { WholeMoneyText } from '../ui/text/WholeMoneyText.tsx';
import type { WhyCharge } from './why-sentence.ts';

/** What refunds took back of a frozen fee: linked rows, the fee itself stands as it was. */
export function Reversals({ one }: { one: WhyCharge }) {
  const say = useText();
  const format = useFormat();
  const { reversals } = one;
  if (reversals.length === 0) return null;
  const left = reversals.reduce((sum, { amount, tax }) => sum + amount + tax, one.amount + one.tax);
  return (
    <div className="mt-3">
      <h4 className="mb-1 text-muted text-table">{say('commission_why.reversals')}</h4>
      <RecordLines
        empty=""
        lines={reversals.map(({ seq, day, refund, amount, tax, kept, bearer }) => {
          const [kind, id = ''] = refund.split('/');
          const key = kind === 'payment' ? 'reversal_payment' : 'reversal_note';
          return {
            id: seq,
            title: say(`commission_why.${key}`, { id, day: format.day(day) }),
            note: [
              ...(kept ? [say('commission_why.reversal_kept')] : []),
              say(`commission_why.bearer_${bearer}`),
              ...(tax === 0 ? [] : [say('commission_why.with_ppn', { tax: format.whole(tax) })]),
            ].join(' · '),
            end: <WholeMoneyText amount={amount} />,
          };
        })}
      />
      <p className="flex justify-between gap-3 pt-1 font-semibold text-table">
        <span>{say('commission_why.left')}</span>
        <WholeMoneyText amount={left} />
      </p>
    </div>
  );
}
