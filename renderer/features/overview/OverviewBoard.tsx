import { memo } from 'react';
import { BoardCard } from './BoardCard.tsx';
import { type BoardPlace, isAnswered } from './board-entry.ts';
import { KpiCard } from './kpi/KpiCard.tsx';
import { BoardRow } from './rows/BoardRow.tsx';
import { cardRows, heightOf, heights } from './rows/card-rows.ts';
import { rowsInSight } from './rows/in-sight.ts';
import { SlowCard } from './slow/SlowCard.tsx';
import { askedWith } from './slow/slow-card-query.ts';
import { useDefinitions } from './use-definitions.ts';

const FIGURES_IN_A_ROW = 6;

interface OverviewBoardProps {
  id: string;
  cards: readonly BoardPlace[];
  /** The figures are of the period that was shown before; the asked ones are on their way. */
  stale: boolean;
}

/** Drawn anew only when there is something new: a board is much to draw. */
export const OverviewBoard = memo(function OverviewBoard({ id, cards, stale }: OverviewBoardProps) {
  const definitions = useDefinitions();
  const draw = (place: BoardPlace) => {
    const { card } = place;
    if (!isAnswered(place)) {
      return (
        <SlowCard
          key={card.id}
          board={id}
          place={place}
          asked={askedWith(cards, card.id)}
          definitions={definitions}
          waiting={stale}
        />
      );
    }
    const Card = card.draw === 'kpi' ? KpiCard : BoardCard;
    return <Card key={card.id} entry={place} definitions={definitions} />;
  };
  const figures = cards.filter(({ card }) => card.draw === 'kpi');
  const strips = Math.ceil(figures.length / FIGURES_IN_A_ROW);
  const rows = cardRows(cards);
  const strip = remOf(heights.strip) * strips;
  const seen = rowsInSight([strip, ...rows.map((row) => remOf(heightOf(row, definitions)))]) - 1;
  return (
    <div
      aria-busy={stale}
      className={`flex flex-col gap-3 transition-opacity duration-200 ${stale ? 'opacity-60' : ''}`}
    >
      {figures.length > 0 && (
        <div className="grid gap-3" style={stripOf(figures.length)}>
          {figures.map(draw)}
        </div>
      )}
      {rows.map((row, index) => (
        <BoardRow
          key={`${id} ${row.map(({ card }) => card.id).join(' ')}`}
          className={columnsOf(row)}
          height={heightOf(row, definitions)}
          inSight={index < seen}
        >
          {() => row.map(draw)}
        </BoardRow>
      ))}
    </div>
  );
});

function remOf(height: string): number {
  return Number.parseFloat(height);
}

/** In one row as long as they can be read, then in rows of about the same length. */
function stripOf(count: number) {
  const rows = Math.ceil(count / FIGURES_IN_A_ROW);
  return {
    gridTemplateColumns: `repeat(${Math.ceil(count / rows)}, minmax(0, 1fr))`,
    gridAutoRows: heights.strip,
  };
}

/** Sixteen columns of tiles need more room than a list. */
function columnsOf(row: readonly BoardPlace[]): string {
  const [first, second] = row;
  return row.length === 2 && first?.card.draw === 'tiles' && second?.card.draw !== 'tiles'
    ? 'grid-cols-[minmax(0,7fr)_minmax(0,5fr)]'
    : 'auto-cols-fr';
}
