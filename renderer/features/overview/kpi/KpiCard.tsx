import { useId, useRef } from 'react';
import { useQuietTurn } from '../../../charts/turns.ts';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { Definition, DefinitionPlace } from '../../../ui/text/Definition.tsx';
import { useFigure } from '../../../ui/text/use-figure.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { type BoardEntry, type Definitions, metricOf, unitOf } from '../board-entry.ts';
import { CardState } from '../CardState.tsx';
import { CardFilesMenu } from '../export/CardFilesMenu.tsx';
import { isInMatrix } from '../marks/coverage-link.ts';
import { useDrill } from '../marks/use-drill.ts';
import { Change } from './Change.tsx';
import { FullFigure } from './FullFigure.tsx';
import { worseWhenMore } from './worse-when-more.ts';

interface KpiCardProps {
  entry: BoardEntry;
  definitions: Definitions;
}

/** One number, how it moved, and what it was before. */
export function KpiCard({ entry, definitions }: KpiCardProps) {
  const say = useText();
  const format = useFormat();
  const id = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const { card, answer } = entry;
  const metric = metricOf(entry, definitions);
  const unit = unitOf(entry, definitions);
  const figure = useFigure(unit, answer);
  const value = answer.totals[0] ?? null;
  const previous = answer.previousTotals?.[0] ?? null;
  const title = format.pick(card.title);
  const [counted = ''] = card.metrics;
  const drill = useDrill(entry);
  const isQuiet = useQuietTurn();
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'i' && !event.ctrlKey && !event.metaKey) mark.current?.focus();
      }}
      className="group/kpi relative flex min-w-0 flex-col rounded-base border border-line bg-surface px-3.5 pt-2 pb-2.5"
    >
      <header className="flex h-8 items-center gap-1">
        <h2
          id={id}
          title={title}
          className="line-clamp-2 text-body text-muted leading-4 max-2xl:text-table"
        >
          {title}
        </h2>
        {metric !== undefined && !isQuiet && <DefinitionPlace />}
        {metric !== undefined && isQuiet && (
          <Definition
            name={format.pick(metric.name)}
            definition={format.pick(metric.definition)}
            metric={metric.id}
            triggerRef={mark}
          />
        )}
        {isQuiet && <CardFilesMenu {...{ entry, title, definitions }} shy />}
      </header>
      <div className="flex items-baseline gap-2">
        <FullFigure
          key={value}
          short={figure.short(value)}
          full={figure.full(value)}
          isQuiet={isQuiet}
          onOpen={drill && (() => drill({}))}
          behind={say(isInMatrix(counted) ? 'board.see_certificates' : 'board.see_orders', {
            name: title,
          })}
        />
      </div>
      <p className="mt-0.5 truncate text-table">
        <Change
          unit={unit}
          value={value}
          previous={previous}
          isWorse={worseWhenMore.has(counted)}
        />{' '}
        {previous !== null && (
          <span className="text-muted" title={figure.full(previous)}>
            {say('overview.previous', { value: figure.short(previous) })}
          </span>
        )}
      </p>
      <p className="mt-auto flex flex-wrap gap-x-2">
        <AsOfStamp asOf={answer.asOf} short />
        <CardState entry={entry} />
      </p>
    </section>
  );
}
