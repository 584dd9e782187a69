import type { GlossaryEntry } from '../../../shared/contract/glossary.contract.ts';
import type { Reader } from '../../db/db.ts';
import { findDesk } from '../../platform/session/desk.store.ts';
import { listCatalogue } from '../analytics.service.ts';
import { dimensionsOf, measuresOf } from '../metric-values.ts';
import { isMetricId, metrics } from '../metrics/index.ts';
import { isMeasure, type Measure, type Metric } from '../metrics/metric.ts';
import { planMeasure } from '../rollups/answer/plan.ts';
import { formulaOf } from './formula.ts';

/** Every metric that this desk can answer, with what its figures are counted from. */
export function listGlossary(db: Reader): GlossaryEntry[] {
  const desk = findDesk(db);
  return listCatalogue(desk).metrics.flatMap((view) => {
    if (!isMetricId(view.id)) return [];
    const metric: Metric = metrics[view.id];
    const measures = measuresOf([metric], desk);
    const asked = [[], ...dimensionsOf(metric, desk).map((id) => [id])];
    return [
      {
        ...view,
        formula: formulaOf(metric),
        parts: partsOf(metric),
        entities: [...new Set(measures.flatMap(({ fact }) => fact.entities))],
        rollups: desk.kind === 'staff' ? rollupsOf(measures, asked) : [],
      },
    ];
  });
}

function partsOf(metric: Metric): string[] {
  if (isMeasure(metric)) return [];
  return [...(metric.ratio ?? metric.difference ?? metric.total ?? [])];
}

/** Those that answer at least one of the questions by nothing or by one dimension. */
function rollupsOf(measures: readonly Measure[], asked: readonly string[][]): string[] {
  const planned = measures.flatMap((measure) =>
    asked.map((by) => planMeasure(measure, { by, folded: null, kept: new Map() })?.rollup.id ?? ''),
  );
  return [...new Set(planned)].filter((id) => id !== '');
}
