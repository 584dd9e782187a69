import type { MetricAnswer, Unit } from '../../../../shared/contract/analytics.contract.ts';
import { ratioPpm } from '../../../../shared/kernel/rate.ts';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useFigure } from '../../../ui/text/use-figure.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { type Exploration, isCalendar } from './exploration.ts';
import type { Catalogue } from './use-catalogue.ts';

interface ExploreMatrixProps {
  exploration: Exploration;
  answer: MetricAnswer;
  catalogue: Catalogue;
  /** Which of the metrics. */
  place: number;
}

/** Two dimensions of one metric: a cell is the darker, the larger its figure is beside the largest. */
export function ExploreMatrix({ exploration, answer, catalogue, place }: ExploreMatrixProps) {
  const say = useText();
  const format = useFormat();
  const { by, metrics } = exploration;
  const metric = catalogue.metricOf(metrics[place] ?? '');
  const unit: Unit = metric?.unit ?? 'money';
  const figure = useFigure(unit, answer);
  const { across, down, cells, names, most } = matrixOf(answer, { by, place });
  const nameOf = (key: string) => {
    const name = names.get(key);
    return name === undefined ? key : format.pick(name);
  };
  const dimensions = by.map((id) => catalogue.dimensionName(id)).join(' × ');
  const title = say('explore.metric_by', {
    metric: metric === undefined ? '' : format.pick(metric.name),
    dimensions,
  });
  return (
    <Card title={title}>
      <div className="max-h-120 overflow-auto">
        <table aria-label={title} className="text-table">
          <thead>
            <tr className="sticky top-0 bg-surface">
              <th scope="col" className="sticky left-0 bg-surface px-2 py-1 text-start font-medium">
                <span className="sr-only">{dimensions}</span>
              </th>
              {across.map((key) => (
                <th
                  key={key}
                  scope="col"
                  className="whitespace-nowrap px-2 py-1 text-end font-medium text-muted"
                >
                  {nameOf(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {down.map((row) => (
              <tr key={row} className="border-line border-t">
                <th
                  scope="row"
                  className="sticky left-0 max-w-56 truncate bg-surface px-2 py-1 text-start font-normal"
                >
                  {nameOf(row)}
                </th>
                {across.map((column) => {
                  const value = cells.get(placeOf(row, column)) ?? null;
                  return (
                    <td
                      key={column}
                      title={figure.full(value)}
                      className="tabular whitespace-nowrap px-2 py-1 text-end"
                      style={shadeOf(value, most)}
                    >
                      {figure.short(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

const STRONGEST = 36;

/** The ink stays readable on the darkest of them in both themes. */
function shadeOf(value: number | null, most: number): { background?: string } {
  if (value === null || value <= 0 || most <= 0) return {};
  const share = (ratioPpm(value, most) ?? 0) / 1_000_000;
  return {
    background: `color-mix(in srgb, var(--color-accent) ${share * STRONGEST}%, transparent)`,
  };
}

function placeOf(row: string, column: string): string {
  return JSON.stringify([row, column]);
}

function matrixOf(answer: MetricAnswer, { by, place }: { by: readonly string[]; place: number }) {
  // Time runs from left to right.
  const columnAt = isCalendar(by[0] ?? '') ? 0 : 1;
  const cells = new Map<string, number | null>();
  const names = new Map<string, MetricAnswer['rows'][number]['labels'][number]>();
  const across = new Set<string>();
  const down = new Set<string>();
  let most = 0;
  for (const { keys, labels, values } of answer.rows) {
    const column = keys[columnAt] ?? '';
    const row = keys[1 - columnAt] ?? '';
    across.add(column);
    down.add(row);
    keys.forEach((key, index) => {
      const label = labels[index];
      if (label !== undefined) names.set(key, label);
    });
    const value = values[place] ?? null;
    cells.set(placeOf(row, column), value);
    most = Math.max(most, value ?? 0);
  }
  return { cells, names, most, across: [...across], down: [...down] };
}
