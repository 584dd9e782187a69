import type { ChartType, Plugin } from 'chart.js';

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    bands?: Bands;
    notes?: NoteMarks;
  }
}

/** Stretches of the axis with a colour of their own, by the index of their first and last mark. */
interface Bands {
  bands: readonly { first: number; last: number; colour: string }[];
}

/** Behind the lines, from half a step before the first mark to half a step after the last. */
export const bandsPlugin: Plugin<'line', Bands> = {
  id: 'bands',
  defaults: { bands: [] },
  beforeDatasetsDraw({ ctx, chartArea, scales: { x } }, _args, { bands }) {
    if (x === undefined) return;
    const half = (x.getPixelForValue(1) - x.getPixelForValue(0)) / 2;
    const { left, right, top, height } = chartArea;
    ctx.save();
    for (const { first, last, colour } of bands) {
      const from = Math.max(left, x.getPixelForValue(first) - half);
      const to = Math.min(right, x.getPixelForValue(last) + half);
      ctx.fillStyle = colour;
      ctx.fillRect(from, top, to - from, height);
    }
    ctx.restore();
  },
};

/** Days that somebody wrote of, by the index of their first and last mark. */
interface NoteMarks {
  notes: readonly { first: number; last: number }[];
  colour: string;
}

const TIP = 5;

/** A tip at the head of the chart and a thin line down from it; of several days a bar along the head. */
export const notesPlugin: Plugin<'line', NoteMarks> = {
  id: 'notes',
  defaults: { notes: [], colour: '' },
  afterDatasetsDraw({ ctx, chartArea, scales: { x } }, _args, { notes, colour }) {
    if (x === undefined) return;
    const { top, bottom } = chartArea;
    ctx.save();
    ctx.fillStyle = colour;
    ctx.strokeStyle = colour;
    for (const { first, last } of notes) {
      const from = x.getPixelForValue(first);
      const to = x.getPixelForValue(last);
      ctx.fillRect(from, top, to - from, 2);
      ctx.beginPath();
      ctx.moveTo(from - TIP, top);
      ctx.lineTo(from + TIP, top);
      ctx.lineTo(from, top + TIP + 2);
      ctx.fill();
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(from, top);
      ctx.lineTo(from, bottom);
      ctx.stroke();
    }
    ctx.restore();
  },
};
