import type { ChartType, Plugin } from 'chart.js';

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    bands?: Bands;
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
