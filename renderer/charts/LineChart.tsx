import type { Chart } from 'chart.js';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Line } from 'react-chartjs-2';
import { useText } from '../ui/text/use-text.ts';
import {
  type LineBand,
  type LineNote,
  type LinePoint,
  lineData,
  lineOptions,
  notesAt,
} from './chart-config.ts';
import { useDensity } from './line/use-density.ts';
import { MarkWalker } from './marks/MarkWalker.tsx';
import type { OnPick } from './marks/pick.ts';
import { usePalette } from './palette.ts';
import { useTurn } from './turns.ts';

interface LineChartProps {
  label: string;
  points: readonly LinePoint[];
  bands: readonly LineBand[];
  /** What the other line is; null where there is none. */
  beside: string | null;
  formatAxis(value: number): string;
  formatValue(value: number): string;
  onPick?: OnPick | undefined;
  /** What was written of its days. */
  notes?: readonly LineNote[] | undefined;
  /** On the key `n` at a mark. */
  onNote?: ((key: string) => void) | undefined;
}

export function LineChart(props: LineChartProps) {
  const { label, points, bands, beside, formatAxis, formatValue, onPick } = props;
  const { notes = [], onNote } = props;
  const say = useText();
  const palette = usePalette();
  const drawn = useTurn();
  const frame = useRef<HTMLDivElement>(null);
  const density = useDensity(frame);
  const chart = useRef<Chart<'line'>>(null);
  const [spoken, setSpoken] = useState<number | null>(null);
  const compared = beside !== null;
  const data = useMemo(() => lineData({ points, compared, palette }), [points, compared, palette]);
  const names = [say('ui.this_period'), beside ?? ''];
  const valueAt = (dataset: number, index: number) => {
    const point = points[index];
    const value = dataset === 0 ? point?.value : point?.previous;
    if (value === null || value === undefined) return '–';
    const isPart = dataset === 0 ? point?.isPart : point?.previousIsPart;
    return isPart === true ? `${formatValue(value)} (${say('ui.in_part')})` : formatValue(value);
  };
  const titleAt = (index: number) => {
    const title = points[index]?.title ?? '';
    const within = bands.filter(({ first, last }) => first <= index && index <= last);
    return [title, ...within.map(({ kind }) => say(`shell.period.${kind}`))].join(' · ');
  };
  const lineAt = (dataset: number, index: number) =>
    `${names[dataset]}: ${valueAt(dataset, index)}`;
  const pick = (index: number, narrows: boolean) => {
    const point = points[index];
    if (point !== undefined) onPick?.(point.key, narrows);
  };

  useEffect(() => showMark(chart.current, spoken), [spoken]);

  return (
    <div
      ref={frame}
      className="relative h-full min-h-0 rounded-base -outline-offset-2 outline-accent has-[:focus-visible]:outline-2"
    >
      {drawn && (
        <Line
          key={density}
          ref={chart}
          aria-hidden
          data={data}
          options={lineOptions({
            density,
            palette,
            count: points.length,
            names: compared ? names : [],
            bands: bands.map(({ kind, first, last }) => ({
              ...{ first, last },
              colour: kind === 'payday' ? palette.payday : palette.ramadan,
            })),
            notes,
            axis: formatAxis,
            title: titleAt,
            line: lineAt,
            onPick: onPick === undefined ? undefined : pick,
          })}
        />
      )}
      <MarkWalker
        label={label}
        last={points.length - 1}
        at={spoken}
        says={(index) => [titleAt(index), lineAt(0, index), ...notesAt(notes, index)].join('. ')}
        onMove={setSpoken}
        onPick={pick}
        onNote={onNote && ((index) => onNote(points[index]?.key ?? ''))}
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
