import { Tooltip } from '@base-ui/react/tooltip';
import { useId, useRef } from 'react';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { Definition } from '../../../ui/text/Definition.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { type BoardEntry, type Definitions, metricOf, unitOf } from '../board-entry.ts';
import { useFigure } from '../use-figure.ts';
import { CardExport } from './CardExport.tsx';
import { Change } from './Change.tsx';

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
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'i' && !event.ctrlKey && !event.metaKey) mark.current?.focus();
      }}
      className="group/kpi relative flex min-w-0 flex-col rounded-base border border-line bg-surface px-3.5 pt-2 pb-2.5"
    >
      <header className="flex h-6 items-center gap-1">
        <h2 id={id} className="truncate text-body text-muted">
          {title}
        </h2>
        {metric !== undefined && (
          <Definition
            name={format.pick(metric.name)}
            definition={format.pick(metric.definition)}
            triggerRef={mark}
          />
        )}
        <CardExport entry={entry} title={title} />
      </header>
      <div className="flex items-baseline gap-2">
        <FullFigure key={value} short={figure.short(value)} full={figure.full(value)} />
      </div>
      <p className="mt-0.5 truncate text-table">
        <Change unit={unit} value={value} previous={previous} />{' '}
        {previous !== null && (
          <span className="text-muted" title={figure.full(previous)}>
            {say('overview.previous', { value: figure.short(previous) })}
          </span>
        )}
      </p>
      <p className="mt-auto truncate">
        <AsOfStamp asOf={answer.asOf} short />
      </p>
    </section>
  );
}

/** The short figure; the exact one on hover, on focus and for screen readers. */
function FullFigure({ short, full }: { short: string; full: string }) {
  const look = 'tabular fade-in truncate font-semibold text-figure';
  if (short === full) return <p className={look}>{full}</p>;
  return (
    <Tooltip.Root>
      <Tooltip.Trigger delay={100} className={`${look} rounded-base`} aria-label={full}>
        {short}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={4} className="z-50">
          <Tooltip.Popup className="tabular rounded-base border border-line-strong bg-surface px-3 py-1.5 text-body text-ink shadow-float">
            {full}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
