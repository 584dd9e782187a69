import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { BoardEntry } from './board-entry.ts';

/** What the chart cannot say by itself: which line is which, and what is not counted. */
export function CardNote({ entry: { card, answer } }: { entry: BoardEntry }) {
  const say = useText();
  const format = useFormat();
  const { otherCurrencies, previousPeriod } = answer;
  if (otherCurrencies.length > 0) {
    const lines = otherCurrencies.reduce((sum, one) => sum + one.lines, 0);
    const currencies = otherCurrencies.map(({ currency }) => currency).join(', ');
    return <>{say('overview.other_currencies', { lines: format.count(lines), currencies })}</>;
  }
  if (card.draw !== 'line' || previousPeriod === null) return null;
  return (
    <span className="flex items-center gap-4">
      <Mark line="bg-nila-5">{say('ui.this_period')}</Mark>
      <Mark line="bg-compare">
        {`${format.day(previousPeriod.from)} – ${format.day(previousPeriod.to)}`}
      </Mark>
    </span>
  );
}

function Mark({ line, children }: { line: string; children: string }) {
  return (
    <span className="tabular flex items-center gap-1.5">
      <span aria-hidden className={`h-0.5 w-4 ${line}`} />
      {children}
    </span>
  );
}
