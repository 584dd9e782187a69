import { useId } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { BoardCard } from '../BoardCard.tsx';
import { CountingLine } from '../bar/CountingLine.tsx';
import type { BoardPlace, Definitions } from '../board-entry.ts';
import { KpiCard } from '../kpi/KpiCard.tsx';
import { useSlowCard } from './use-slow-card.ts';

interface SlowCardProps {
  board: string;
  place: BoardPlace;
  /** Asked for together with it. */
  asked: readonly string[];
  definitions: Definitions;
  waiting: boolean;
}

/** It stands in its place from the start; how long it counts, how to leave it and what went wrong are its own. */
export function SlowCard(props: SlowCardProps) {
  const { board, place, asked, definitions, waiting } = props;
  const { card } = place;
  const say = useText();
  const format = useFormat();
  const id = useId();
  const slow = useSlowCard(card.id, { board, asked, waiting });
  const { entry, counting, stopped, failure, count, stop } = slow;
  const isFigure = card.draw === 'kpi';
  if (entry !== undefined) {
    const Card = isFigure ? KpiCard : BoardCard;
    return <Card entry={entry} definitions={definitions} />;
  }
  return (
    <section
      aria-labelledby={id}
      aria-busy={counting}
      className={`flex min-w-0 flex-col rounded-base border border-line bg-surface ${isFigure ? 'px-3.5 pt-2 pb-2.5' : 'px-4'}`}
    >
      <header className={`flex shrink-0 items-center ${isFigure ? 'h-8' : 'h-10'}`}>
        <h2
          id={id}
          className={`text-body ${isFigure ? 'line-clamp-2 text-muted leading-4' : 'truncate font-semibold'}`}
        >
          {format.pick(card.title)}
        </h2>
      </header>
      <div className="min-h-0 flex-1 overflow-auto">
        {failure === null && (counting || stopped) && (
          <CountingLine stopped={stopped} onStop={stop} onCount={count} />
        )}
        {failure !== null && (
          <div role="alert" className="flex flex-wrap items-center gap-2 text-bad">
            {say(failure.code, failure.params)}
            <Button onClick={count}>{say('ui.retry')}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
