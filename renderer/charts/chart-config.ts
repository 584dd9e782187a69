import {
  CategoryScale,
  Chart,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { bandsPlugin } from './bands.ts';
import type { Palette } from './palette.ts';

Chart.register(
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  bandsPlugin,
);

const font = { family: 'Inter Variable, system-ui, sans-serif', size: 11 } as const;

interface LineOptions {
  palette: Palette;
  /** Marks on the axis; a lone one stands in the middle. */
  count: number;
  /** Behind the lines. */
  bands: readonly { first: number; last: number; colour: string }[];
  /** Short, for the axis: `1,2 jt`. */
  axis(value: number): string;
  /** Of the mark under the pointer: its title and one line per series. */
  title(index: number): string;
  line(dataset: number, index: number): string;
  onPick?: ((index: number) => void) | undefined;
}

/** One look for every line: a thin grid, an axis from zero, figures in full on hover. */
export function lineOptions(options: LineOptions): ChartOptions<'line'> {
  const { palette, count, bands, axis, title, line, onPick } = options;
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    layout: { padding: { top: 6, right: 6 } },
    onClick: (_event, marks) => {
      const mark = marks[0];
      if (mark !== undefined) onPick?.(mark.index);
    },
    onHover: ({ native }, marks) => {
      const canvas = native?.target;
      if (onPick === undefined || !(canvas instanceof HTMLElement)) return;
      canvas.style.cursor = marks.length > 0 ? 'pointer' : 'default';
    },
    scales: {
      x: {
        offset: count === 1,
        grid: { display: false },
        border: { color: palette.line },
        ticks: { color: palette.muted, font, maxRotation: 0, autoSkipPadding: 24 },
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
          callback: (value) => axis(Number(value)),
        },
      },
    },
    plugins: {
      bands: { bands },
      tooltip: {
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
        callbacks: {
          title: (items) => title(items[0]?.dataIndex ?? 0),
          label: (item) => line(item.datasetIndex, item.dataIndex),
        },
      },
    },
  };
}
