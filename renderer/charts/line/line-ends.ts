import type { Chart, ChartType, Plugin } from 'chart.js';

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    ends?: LineEnds;
  }
}

/** The name of each line, written where it ends. */
interface LineEnds {
  names: readonly string[];
  colours: readonly string[];
  font: string;
}

const GAP = 6;
const LINE_HEIGHT = 14;
/** A line that ends this far before the other is not named here: its name would stand beside nothing. */
const NEAR_END = 0.9;

/** Room for the names, to the right of the lines. */
export function roomForEnds({ ctx }: Pick<Chart, 'ctx'>, { names, font }: LineEnds): number {
  ctx.save();
  ctx.font = font;
  const widest = Math.max(0, ...names.map((name) => ctx.measureText(name).width));
  ctx.restore();
  return widest === 0 ? 0 : Math.ceil(widest) + GAP;
}

export const endsPlugin: Plugin<'line', LineEnds> = {
  id: 'ends',
  defaults: { names: [], colours: [], font: '' },
  afterDatasetsDraw(chart, _args, { names, colours, font }) {
    const { ctx, chartArea } = chart;
    const ends = names.flatMap((name, dataset) => {
      const y = endOf(chart, dataset);
      return y === null ? [] : [{ name, y, colour: colours[dataset] ?? '' }];
    });
    ends.sort((one, other) => one.y - other.y);
    ctx.save();
    ctx.font = font;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'alphabetic';
    let least = chartArea.top + LINE_HEIGHT / 2;
    for (const [index, { name, y, colour }] of ends.entries()) {
      const below = ends.length - 1 - index;
      const most = chartArea.bottom - LINE_HEIGHT * below;
      const middle = Math.min(Math.max(y, least), most);
      ctx.fillStyle = colour;
      ctx.fillText(name, chartArea.right + GAP, middle + 4);
      least = middle + LINE_HEIGHT;
    }
    ctx.restore();
  },
};

/** How high a line ends; null where it does not reach the end of the chart. */
function endOf(chart: Chart, dataset: number): number | null {
  const { data } = chart.getDatasetMeta(dataset);
  const values = chart.data.datasets[dataset]?.data ?? [];
  const last = values.findLastIndex((value) => value !== null);
  return last < 0 || last < NEAR_END * (values.length - 1) ? null : (data[last]?.y ?? null);
}
