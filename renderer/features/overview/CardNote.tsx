import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { BoardEntry } from './board-entry.ts';
import { CardState } from './CardState.tsx';
import { bandsOf } from './trend/trend-bands.ts';

/** What the chart cannot say by itself: which line is which, and what is not counted. */
export function CardNote({ entry }: { entry: BoardEntry }) {
  return (
    <span className="flex min-w-0 items-center gap-4">
      <CardState entry={entry} />
      <OtherCurrencies entry={entry} />
      {entry.card.draw === 'line' && <LineNames entry={entry} />}
      {entry.card.draw === 'line' && <BandNames entry={entry} />}
    </span>
  );
}

function OtherCurrencies({ entry: { answer } }: { entry: BoardEntry }) {
  const say = useText();
  const { otherCurrencies } = answer;
  if (otherCurrencies.length === 0) return null;
  const lines = otherCurrencies.reduce((sum, one) => sum + one.lines, 0);
  const currencies = otherCurrencies.map(({ currency }) => currency).join(', ');
  const text = say('overview.other_currencies', { count: lines, currencies });
  return (
    <span className="truncate" title={text}>
      {text}
    </span>
  );
}

function LineNames({ entry: { answer } }: { entry: BoardEntry }) {
  const say = useText();
  const format = useFormat();
  const before = answer.previousPeriod;
  if (before === null) return null;
  const days = [...new Set([before.from, before.to])].map((day) => format.day(day));
  return (
    <>
      <LineName colour="bg-nila-5">{say('ui.this_period')}</LineName>
      <LineName colour="bg-compare">{days.join(' – ')}</LineName>
    </>
  );
}

function LineName({ colour, children }: { colour: string; children: string }) {
  return (
    <span className="tabular flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className={`h-0.5 w-4 ${colour}`} />
      {children}
    </span>
  );
}

const bandColours = {
  ramadan: 'bg-accent-soft',
  'ramadan-expected': 'bg-accent-soft',
  payday: 'bg-sunken',
} as const;

function BandNames({ entry }: { entry: BoardEntry }) {
  const say = useText();
  const kinds = [...new Set(bandsOf(entry).map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <span key={kind} className="flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className={`size-2.5 border border-line-strong ${bandColours[kind]}`} />
      {say(`shell.period.${kind}`)}
    </span>
  ));
}
