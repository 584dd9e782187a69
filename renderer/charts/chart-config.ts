import {
  CategoryScale,
  Chart,
  type ChartData,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ScriptableLineSegmentContext,
  Tooltip,
} from 'chart.js';
import { bandsPlugin, notesPlugin } from './line/bands.ts';
import { endsPlugin, roomForEnds } from './line/line-ends.ts';
import { isNarrowing } from './marks/pick.ts';
import type { Palette } from './palette.ts';

Chart.register(
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  bandsPlugin,
  notesPlugin,
  endsPlugin,
);

const font = { family: 'Inter Variable, system-ui, sans-serif', size: 11 } as const;

interface LineOptions {
  /** Pixels of the screen to one of the page. */
  density: number;
  palette: Palette;
  /** Marks on the axis; a lone one stands in the middle. */
  count: number;
  /** Behind the lines. */
  bands: readonly { first: number; last: number; colour: string }[];
  /** Of the lines, written at their ends; none where there is but one. */
  names: readonly string[];
  /** What was written of its days. */
  notes?: readonly LineNote[];
  /** Short, for the axis: `1,2 jt`. */
  axis(value: number): string;
  /** Of the mark under the pointer: its title and one line per series. */
  title(index: number): string;
  line(dataset: number, index: number): string;
  onPick?: ((index: number, narrows: boolean) => void) | undefined;
}

/** One look for every line: a thin grid, an axis from zero, figures in full on hover. */
export function lineOptions(options: LineOptions): ChartOptions<'line'> {
  const { density, palette, count, bands, names, notes = [], onPick } = options;
  // A lone mark stands in the middle: nothing ends at the edge.
  const ends = {
    names: count > 1 ? names : [],
    colours: [palette.series, palette.muted],
    font: `11px ${font.family}`,
  };
  return {
    animation: false,
    devicePixelRatio: density,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    layout: { padding: ({ chart }) => ({ top: 6, right: Math.max(6, roomForEnds(chart, ends)) }) },
    onClick: ({ native }, marks) => {
      const mark = marks[0];
      if (mark === undefined) return;
      onPick?.(mark.index, native instanceof MouseEvent && isNarrowing(native));
    },
    onHover: ({ native }, marks) => {
      const canvas = native?.target;
      if (onPick === undefined || !(canvas instanceof HTMLElement)) return;
      canvas.style.cursor = marks.length > 0 ? 'pointer' : 'default';
    },
    scales: scalesOf(options),
    plugins: {
      bands: { bands },
      notes: { notes, colour: palette.ink },
      ends,
      tooltip: tooltipOf(options),
    },
  };
}

type LineScales = NonNullable<ChartOptions<'line'>['scales']>;

/** A thin grid from zero, and as many names of marks as have room. */
function scalesOf({ palette, count, axis }: LineOptions): LineScales {
  return {
    x: {
      offset: count === 1,
      grid: { display: false },
      border: { color: palette.line },
      ticks: {
        color: palette.muted,
        font,
        maxRotation: 0,
        autoSkipPadding: 24,
        // Measured are a few of the names; they are about as long as each other.
        sampleSize: 8,
      },
    },
    y: {
      beginAtZero: true,
      grid: { color: palette.line, lineWidth: 1 },
      border: { display: false },
      ticks: {
        color: palette.muted,
        font,
        maxTicksLimit: 5,
        padding: 8,
        // Steps smaller than what is written would say the same twice.
        callback: (value, index, ticks) => {
          const text = axis(Number(value));
          const below = ticks[index - 1];
          return below !== undefined && axis(below.value) === text ? null : text;
        },
      },
    },
  };
}

type LineTooltip = NonNullable<NonNullable<ChartOptions<'line'>['plugins']>['tooltip']>;

/** Figures in full, and what was written of the days. */
function tooltipOf({ palette, notes = [], title, line }: LineOptions): LineTooltip {
  return {
    backgroundColor: palette.surface,
    borderColor: palette.compare,
    borderWidth: 1,
    cornerRadius: 6,
    padding: 10,
    boxPadding: 4,
    boxWidth: 7,
    boxHeight: 7,
    usePointStyle: true,
    titleColor: palette.ink,
    titleFont: { ...font, size: 12, weight: 600 },
    bodyColor: palette.ink,
    bodyFont: { ...font, size: 12 },
    footerColor: palette.ink,
    footerFont: { ...font, size: 12, weight: 400 },
    callbacks: {
      title: (items) => title(items[0]?.dataIndex ?? 0),
      label: (item) => line(item.datasetIndex, item.dataIndex),
      footer: (items) => notesAt(notes, items[0]?.dataIndex ?? -1).flatMap((text) => inLines(text)),
    },
  };
}

export interface LinePoint {
  key: string;
  /** On the axis, short. */
  label: string;
  /** On hover, in full. */
  title: string;
  value: number | null;
  previous: number | null;
  /** Of less than its whole day or month: drawn open, its line dashed. */
  isPart: boolean;
  previousIsPart: boolean;
}

/** Days of a season of trade, by the index of their first and last mark. */
export interface LineBand {
  kind: 'ramadan' | 'ramadan-expected' | 'payday';
  first: number;
  last: number;
}

/** What somebody wrote of days, by the index of their first and last mark. */
export interface LineNote {
  first: number;
  last: number;
  text: string;
}

export function notesAt(notes: readonly LineNote[], index: number): string[] {
  return notes.flatMap(({ first, last, text }) => (first <= index && index <= last ? [text] : []));
}

const LETTERS_IN_LINE = 48;

/** A canvas breaks no lines. */
function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1) ?? '', word].join(' ').trim();
    if (lines.length > 0 && longer.length <= LETTERS_IN_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface LineDataOf {
  points: readonly LinePoint[];
  compared: boolean;
  palette: Palette;
}

/** What a line is drawn from, on the screen and in a file. */
export function lineData({ points, compared, palette }: LineDataOf): ChartData<'line'> {
  const isAlone = points.length === 1;
  const shared = { pointHoverRadius: 4, pointHitRadius: 12, tension: 0 } as const;
  const now: Line = {
    ...shared,
    ...openWhere(
      points.map(({ isPart }) => isPart),
      { colour: palette.series, surface: palette.surface, radius: 3.5, isAlone },
    ),
    data: points.map(({ value }) => value),
    borderWidth: 2,
  };
  const before: Line = {
    ...shared,
    ...openWhere(
      points.map(({ previousIsPart }) => previousIsPart),
      { colour: palette.compare, surface: palette.surface, radius: 3, isAlone },
    ),
    data: points.map(({ previous }) => previous),
    borderWidth: 1.5,
  };
  return {
    labels: points.map(({ label }) => label),
    datasets: compared ? [now, before] : [now],
  };
}

type Line = ChartData<'line'>['datasets'][number];

interface Marks {
  colour: string;
  surface: string;
  radius: number;
  isAlone: boolean;
}

function openWhere(parts: readonly boolean[], { colour, surface, radius, isAlone }: Marks) {
  const isPart = (index: number) => parts[index] === true;
  return {
    borderColor: colour,
    pointRadius: parts.map((part) => (part || isAlone ? radius : 0)),
    pointBackgroundColor: parts.map((part) => (part ? surface : colour)),
    segment: {
      borderDash: ({ p0DataIndex, p1DataIndex }: ScriptableLineSegmentContext) =>
        isPart(p0DataIndex) || isPart(p1DataIndex) ? [3, 3] : undefined,
    },
  };
}
