import type { CardView, MetricAnswer } from '../../../../shared/contract/analytics.contract.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { BoardCard } from '../BoardCard.tsx';
import type { BoardEntry } from '../board-entry.ts';
import { KpiCard } from '../kpi/KpiCard.tsx';
import { heights } from '../rows/card-rows.ts';
import { drawnAs, type Exploration } from './exploration.ts';
import type { Catalogue } from './use-catalogue.ts';
import type { Asked } from './use-exploration.ts';

interface ExploreCardsProps {
  exploration: Exploration;
  asked: Asked;
  answer: MetricAnswer;
  catalogue: Catalogue;
}

/** A card per metric, as on a board: same drawing, same definition, same files. */
export function ExploreCards(props: ExploreCardsProps) {
  const { exploration, asked, answer, catalogue } = props;
  const title = useTitle(props);
  const draw = drawnAs(exploration);
  const entries = asked.metrics.map((metric, place): BoardEntry => {
    const width = draw === 'kpi' ? 'quarter' : 'half';
    const { by, top, compare } = asked;
    const card: CardView = {
      ...{ id: metric, title: title(metric), metrics: [metric], by, top, compare, draw, width },
    };
    return { card, answer: onlyMetric(answer, place), where: exploration.where };
  });
  const definitions = catalogue.definitions;
  const few = entries.length === 1 ? 'grid-cols-1' : 'grid-cols-2';
  return draw === 'kpi' ? (
    <div className="grid auto-cols-fr grid-flow-col gap-3" style={{ height: heights.strip }}>
      {entries.map((entry) => (
        <KpiCard key={entry.card.id} entry={entry} definitions={definitions} />
      ))}
    </div>
  ) : (
    <div
      className={`grid gap-3 ${few}`}
      style={{ gridAutoRows: draw === 'line' ? heights.full : heights.half }}
    >
      {entries.map((entry) => (
        <BoardCard key={entry.card.id} entry={entry} definitions={definitions} />
      ))}
    </div>
  );
}

function useTitle({ exploration, catalogue }: ExploreCardsProps) {
  const say = useText();
  const dimensions = exploration.by.map((id) => catalogue.dimensionName(id)).join(' × ');
  return (id: string): CardView['title'] => {
    const metric = catalogue.metricOf(id)?.name ?? { id, en: id };
    const titled = (text: string) =>
      dimensions === '' ? text : say('explore.metric_by', { metric: text, dimensions });
    return { id: titled(metric.id), en: titled(metric.en) };
  };
}

function onlyMetric(answer: MetricAnswer, place: number): MetricAnswer {
  const pick = (values: MetricAnswer['totals']) => [values[place] ?? null];
  const before = answer.previousTotals;
  return {
    ...answer,
    rows: answer.rows.map((row) => ({
      ...row,
      values: pick(row.values),
      previous: row.previous === null ? null : pick(row.previous),
    })),
    totals: pick(answer.totals),
    previousTotals: before === null ? null : pick(before),
  };
}
