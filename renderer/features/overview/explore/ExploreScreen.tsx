import { useState } from 'react';
import { useSession } from '../../../client/use-session.ts';
import { useUrlState } from '../../../client/use-url-state.ts';
import { AddFilter } from '../../../filters/AddFilter.tsx';
import { useWhere } from '../../../filters/use-where.ts';
import { WhereChips } from '../../../filters/WhereChips.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { CountingLine } from '../bar/CountingLine.tsx';
import { OverviewEmpty } from '../OverviewEmpty.tsx';
import { OverviewSkeleton } from '../OverviewSkeleton.tsx';
import { ExplainQuery } from './ExplainQuery.tsx';
import { ExploreCards } from './ExploreCards.tsx';
import { ExploreMatrix } from './ExploreMatrix.tsx';
import { ExplorePicker } from './ExplorePicker.tsx';
import { ExploreTable } from './ExploreTable.tsx';
import {
  dimensionsOfAll,
  drawingsFor,
  type Exploration,
  explorationOf,
  hasTop,
  isCalendar,
} from './exploration.ts';
import { drawings, exploreUrl } from './explore-url.ts';
import { SaveCard } from './SaveCard.tsx';
import { type Catalogue, useCatalogue } from './use-catalogue.ts';
import { useAnswer, useAsked } from './use-exploration.ts';
import { useRefusal } from './use-refusal.ts';

/** Any question that the metrics can answer, without writing one; and the one that was written for it. */
export function ExploreScreen() {
  const { asOf } = useSession();
  const catalogue = useCatalogue();
  const [url, change] = useUrlState(exploreUrl);
  const exploration = explorationOf(url);
  if (asOf === null) return <OverviewEmpty />;
  if (catalogue === undefined) return <OverviewSkeleton />;
  return (
    <div className="flex flex-col gap-3">
      <ExplorePicker
        exploration={exploration}
        catalogue={catalogue}
        onMetrics={(metrics) => change({ show: metrics.join(',') })}
        onBy={(by) => change({ by: by.join(',') })}
      />
      <ExploreNarrowed
        exploration={exploration}
        catalogue={catalogue}
        onTop={(top) => change({ top })}
        onDraw={(draw) => change({ draw })}
      />
      <Explored
        exploration={exploration}
        catalogue={catalogue}
        onReset={() => change({ by: '', where: '' })}
      />
    </div>
  );
}

interface NarrowedProps {
  exploration: Exploration;
  catalogue: Catalogue;
  onTop(top: number): void;
  onDraw(draw: Exploration['draw']): void;
}

const TOPS = [5, 10, 20, 50, 100] as const;

function ExploreNarrowed({ exploration, catalogue, onTop, onDraw }: NarrowedProps) {
  const say = useText();
  const { where, keep } = useWhere();
  const known = dimensionsOfAll(catalogue.metrics, exploration.metrics);
  const dimensions = catalogue.dimensions.flatMap(({ id }) =>
    known.has(id) && !isCalendar(id) ? [id] : [],
  );
  const fitting = drawingsFor(exploration);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <WhereChips where={where} onRemove={(dimension) => keep(dimension, [])} />
      <AddFilter dimensions={dimensions} where={where} onKeep={keep} />
      {hasTop(exploration) && (
        <Select
          label={say('explore.top')}
          className="w-36"
          value={String(exploration.top)}
          onChange={(top) => onTop(Number(top))}
          options={[...new Set([...TOPS, exploration.top])].map((top) => ({
            value: String(top),
            label: say('explore.top_of', { count: top }),
          }))}
        />
      )}
      {fitting.length > 1 && (
        <Select
          label={say('explore.draw')}
          className="w-36"
          value={fitting.some((one) => one === exploration.draw) ? exploration.draw : 'auto'}
          onChange={onDraw}
          options={drawings
            .filter((one) => one === 'auto' || fitting.includes(one))
            .map((one) => ({ value: one, label: say(`explore.draw_${one}`) }))}
        />
      )}
    </div>
  );
}

interface ExploredProps {
  exploration: Exploration;
  catalogue: Catalogue;
  /** Takes away what it is broken down and narrowed by. */
  onReset(): void;
}

function Explored({ exploration, catalogue, onReset }: ExploredProps) {
  const say = useText();
  const asked = useAsked(exploration);
  const { answer, stale, counting, stopped, failure, count, stop } = useAnswer(asked);
  const refusal = useRefusal(catalogue);
  const [explained, setExplained] = useState(false);
  if (failure !== null) {
    return (
      <Notice
        tone="bad"
        title={refusal(failure)}
        action={
          failure.code === 'metric.no_dimension' ? (
            <Button onClick={onReset}>{say('explore.by_nothing')}</Button>
          ) : (
            <Button onClick={count}>{say('ui.retry')}</Button>
          )
        }
      />
    );
  }
  const progress = (counting || stopped) && (
    <CountingLine stopped={stopped} onStop={stop} onCount={count} />
  );
  if (answer === undefined) {
    return (
      <>
        {progress}
        {counting && <OverviewSkeleton />}
      </>
    );
  }
  const seen = { exploration, asked, answer, catalogue };
  return (
    <div
      aria-busy={stale}
      className={`flex flex-col gap-3 transition-opacity duration-200 ${stale ? 'opacity-60' : ''}`}
    >
      {progress}
      {exploration.by.length < 2 ? (
        <ExploreCards {...seen} />
      ) : (
        asked.metrics.map((metric, place) => <ExploreMatrix key={metric} {...seen} place={place} />)
      )}
      <ExploreTable {...seen} />
      <div className="flex gap-2">
        <Button aria-expanded={explained} onClick={() => setExplained(!explained)}>
          {say(explained ? 'explore.hide_query' : 'explore.show_query')}
        </Button>
        <SaveCard />
      </div>
      {explained && <ExplainQuery asked={asked} catalogue={catalogue} />}
    </div>
  );
}
