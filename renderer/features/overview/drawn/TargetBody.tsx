import { TargetBar } from '../../../charts/TargetBar.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { DrawnCard } from '../drawn-card.ts';
import { paceLines } from './pace-lines.ts';

const WHOLE = 1_000_000;

/** A figure of a month on its way to its target, and whether the pace is enough. */
export function TargetBody({ entry, title, figure }: DrawnCard) {
  const say = useText();
  const format = useFormat();
  const value = entry.answer.totals[0] ?? null;
  const { target } = entry;
  if (target === null || target === undefined) return null;
  const { amount, reached } = target;
  const ratio = reached === null ? null : format.ratio(reached);
  return (
    <div className="flex flex-col gap-2">
      <p className="tabular flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold text-figure" title={figure.full(value)}>
          {figure.short(value)}
        </span>
        {amount !== null && (
          <span className="text-muted">
            {say('board.target_of', { target: figure.full(amount) })}
          </span>
        )}
      </p>
      {amount === null && (
        <p className="text-muted">{target.missing && format.pick(target.missing)}</p>
      )}
      {reached !== null && ratio !== null && (
        <TargetBar
          label={`${title}: ${say('board.target_reached', { ratio })}`}
          reached={reached / WHOLE}
          elapsed={target.runRate === null ? null : target.daysGone / target.days}
        />
      )}
      <dl className="tabular grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 text-table">
        {paceLines(target).map(({ name, value: part, of }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{say(name)}</dt>
            <dd className="text-end">{of === 'figure' ? figure.full(part) : format.ratio(part)}</dd>
          </div>
        ))}
      </dl>
      {target.source !== null && (
        <p className="text-muted text-tiny">
          {say('board.target_source', {
            source: target.source.text,
            from: format.day(target.source.from),
          })}
          {target.rate !== null &&
            ` ${say('board.target_rate', {
              rate: format.decimal(target.rate.micro),
              source: target.rate.text,
              from: format.day(target.rate.from),
            })}`}
        </p>
      )}
    </div>
  );
}
