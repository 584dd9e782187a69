import { BasicPlatform, Chart, type ChartData } from 'chart.js';
import {
  type LineBand,
  type LineNote,
  type LinePoint,
  lineData,
  lineOptions,
} from '../chart-config.ts';
import type { Palette } from '../palette.ts';

interface PrintedLine {
  points: readonly LinePoint[];
  bands: readonly LineBand[];
  compared: boolean;
  notes: readonly LineNote[];
  /** Of the lines, written at their ends. */
  names: readonly string[];
  palette: Palette;
  /** Dots for each unit of the picture. */
  density: number;
  axis(value: number): string;
  /** Takes the drawing; afterwards the canvas is wiped. */
  onDrawn(): void;
}

/** The chart of the screen itself, on a canvas of any kind that no pointer is over. */
export function drawLine(context: CanvasRenderingContext2D, line: PrintedLine): void {
  const { points, bands, compared, notes, names, palette, density, axis } = line;
  const chart = new Chart(context, {
    type: 'line',
    platform: BasicPlatform,
    data: inStrokes(lineData({ points, compared, palette })),
    options: {
      ...lineOptions({
        density,
        palette,
        axis,
        count: points.length,
        notes,
        names: compared ? names : [],
        bands: bands.map(({ kind, first, last }) => ({
          ...{ first, last },
          colour: kind === 'payday' ? palette.payday : palette.ramadan,
        })),
        title: () => '',
        line: () => '',
      }),
      responsive: false,
      events: [],
    },
  });
  line.onDrawn();
  chart.destroy();
}

/** A line in pieces is drawn stroke by stroke; a whole one as a path object, which an SVG context does not know. */
function inStrokes(data: ChartData<'line'>): ChartData<'line'> {
  return { ...data, datasets: data.datasets.map((one) => ({ segment: {}, ...one })) };
}
