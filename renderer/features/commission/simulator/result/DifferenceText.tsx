import { useFormat } from '../../../../ui/text/use-format.ts';

/** With its sign in front, in words of one length: nobody has to tell colours apart. */
export function DifferenceText({ amount }: { amount: number }) {
  const format = useFormat();
  if (amount === 0) return <span className="tabular text-muted">{format.whole(0)}</span>;
  const isMore = amount > 0;
  return (
    <span className={`tabular whitespace-nowrap ${isMore ? 'text-accent-ink' : 'text-bad'}`}>
      {isMore ? '+' : ''}
      {format.whole(amount)}
    </span>
  );
}
