import type { Chart, ChartData } from 'chart.js';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Line } from 'react-chartjs-2';
import { useText } from '../ui/text/use-text.ts';
import { lineOptions } from './chart-config.ts';
import { MarkWalker } from './MarkWalker.tsx';
import { type Palette, usePalette } from './palette.ts';

export interface LinePoint {
  key: string;
  /** On the axis, short. */
  label: string;
  /** On hover, in full. */
  title: string;
  value: number | null;
  previous: number | null;
}

/** Days of a season of trade, by the index of their first and last mark. */
export interface LineBand {
  kind: 'ramadan' | 'ramadan-expected' | 'payday';
  first: number;
  last: number;
}

interface LineChartProps {
  label: string;
  points: readonly LinePoint[];
  bands: readonly LineBand[];
  /** What the other line is; null where there is none. */
  beside: string | null;
  /** The last point is still being counted: drawn open, its line dashed. */
  partialLast: boolean;
  formatAxis(value: number): string;
  formatValue(value: number): string;
  onPick?: ((key: string) => void) | undefined;
}

export function LineChart(props: LineChartProps) {
  const { label, points, bands, beside, partialLast, formatAxis, formatValue, onPick } = props;
  const say = useText();
  const palette = usePalette();
  const chart = useRef<Chart<'line'>>(null);
  const [spoken, setSpoken] = useState<number | null>(null);
  const compared = beside !== null;
  const data = useMemo(
    () => lineData({ points, compared, partialLast, palette }),
    [points, compared, partialLast, palette],
  );
  const names = [say('ui.this_period'), beside ?? ''];
  const valueAt = (dataset: number, index: number) => {
    const value = dataset === 0 ? points[index]?.value : points[index]?.previous;
    return value === null || value === undefined ? '–' : formatValue(value);
  };
  const titleAt = (index: number) => {
    const title = points[index]?.title ?? '';
    const partial = partialLast && index === points.length - 1;
    const within = bands.filter(({ first, last }) => first <= index && index <= last);
    return [
      title,
      ...(partial ? [say('ui.partial_day')] : []),
      ...within.map(({ kind }) => say(`shell.period.${kind}`)),
    ].join(' · ');
  };
  const lineAt = (dataset: number, index: number) =>
    `${names[dataset]}: ${valueAt(dataset, index)}`;
  const pick = (index: number) => {
    const point = points[index];
    if (point !== undefined) onPick?.(point.key);
  };

  useEffect(() => showMark(chart.current, spoken), [spoken]);

  return (
    <div className="relative h-full min-h-0 rounded-base -outline-offset-2 outline-accent has-[:focus-visible]:outline-2">
      <Line
        ref={chart}
        aria-hidden
        data={data}
        options={lineOptions({
          palette,
          count: points.length,
          bands: bands.map(({ kind, first, last }) => ({
            ...{ first, last },
            colour: kind === 'payday' ? palette.payday : palette.ramadan,
          })),
          axis: formatAxis,
          title: titleAt,
          line: lineAt,
          onPick: onPick === undefined ? undefined : pick,
        })}
      />
      <MarkWalker
        label={label}
        last={points.length - 1}
        at={spoken}
        says={(index) => `${titleAt(index)}. ${lineAt(0, index)}`}
        onMove={setSpoken}
        onPick={pick}
      />
    </div>
  );
}

function showMark(chart: Chart<'line'> | null, index: number | null): void {
  if (chart === null) return;
  const marks =
    index === null ? [] : chart.data.datasets.map((_, datasetIndex) => ({ datasetIndex, index }));
  chart.setActiveElements(marks);
  chart.tooltip?.setActiveElements(marks, { x: 0, y: 0 });
  chart.update('none');
}

interface LineDataOf {
  points: readonly LinePoint[];
  compared: boolean;
  partialLast: boolean;
  palette: Palette;
}

function lineData({ points, compared, partialLast, palette }: LineDataOf): ChartData<'line'> {
  const last = points.length - 1;
  const isPartial = (index: number) => partialLast && index === last;
  const shared = { pointHoverRadius: 4, pointHitRadius: 12, tension: 0 } as const;
  const now: ChartData<'line'>['datasets'][number] = {
    ...shared,
    data: points.map(({ value }) => value),
    borderColor: palette.series,
    borderWidth: 2,
    pointRadius: points.map((_, index) => (isPartial(index) || points.length === 1 ? 3.5 : 0)),
    pointBackgroundColor: points.map((_, index) =>
      isPartial(index) ? palette.surface : palette.series,
    ),
    segment: { borderDash: ({ p1DataIndex }) => (isPartial(p1DataIndex) ? [3, 3] : undefined) },
  };
  const before: ChartData<'line'>['datasets'][number] = {
    ...shared,
    data: points.map(({ previous }) => previous),
    borderColor: palette.compare,
    borderWidth: 1.5,
    pointRadius: points.length === 1 ? 3 : 0,
    pointBackgroundColor: palette.compare,
  };
  return {
    labels: points.map(({ label }) => label),
    datasets: compared ? [now, before] : [now],
  };
}
