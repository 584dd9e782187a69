import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../client/client.ts';
import { BoardCard } from './BoardCard.tsx';
import type { BoardEntry, Definitions } from './board-entry.ts';
import { cardRows, heights } from './card-rows.ts';
import { KpiCard } from './kpi/KpiCard.tsx';

interface OverviewBoardProps {
  cards: readonly BoardEntry[];
  /** The figures are of the period that was shown before; the asked ones are on their way. */
  stale: boolean;
}

export function OverviewBoard({ cards, stale }: OverviewBoardProps) {
  const definitions = useDefinitions();
  const figures = cards.filter(({ card }) => card.draw === 'kpi');
  return (
    <div
      aria-busy={stale}
      className={`flex flex-col gap-3 transition-opacity duration-200 ${stale ? 'opacity-60' : ''}`}
    >
      <div
        className="grid auto-cols-fr grid-flow-col grid-rows-1 gap-3"
        style={{ height: heights.strip }}
      >
        {figures.map((entry) => (
          <KpiCard key={entry.card.id} entry={entry} definitions={definitions} />
        ))}
      </div>
      {cardRows(cards).map((row) => (
        <div
          key={row.map(({ card }) => card.id).join(' ')}
          className={`grid grid-flow-col grid-rows-1 gap-3 ${columnsOf(row)}`}
          style={{ height: row.length === 1 ? heights.full : heights.half }}
        >
          {row.map((entry) => (
            <BoardCard key={entry.card.id} entry={entry} definitions={definitions} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Sixteen columns of tiles need more room than a list. */
function columnsOf(row: readonly BoardEntry[]): string {
  const [first, second] = row;
  return row.length === 2 && first?.card.draw === 'tiles' && second?.card.draw !== 'tiles'
    ? 'grid-cols-[minmax(0,7fr)_minmax(0,5fr)]'
    : 'auto-cols-fr';
}

function useDefinitions(): Definitions {
  const { data } = useQuery(api.analytics.catalogue.queryOptions());
  return useMemo(
    () => ({
      metrics: new Map(data?.metrics.map((metric) => [metric.id, metric])),
      dimensions: new Map(data?.dimensions.map(({ id, name }) => [id, name])),
    }),
    [data],
  );
}
