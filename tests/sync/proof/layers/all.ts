import { killLayer } from './kill-layer.ts';
import { lineLayer } from './line-layer.ts';
import { modelLayer } from './model-layer.ts';
import { mutantLayer } from './mutant-layer.ts';
import { powerLayer } from './power-layer.ts';
import type { LayerReport, Sizes } from './report.ts';

/** Every layer by its name, in the order in which they are run. */
export const layers: Readonly<
  Record<LayerReport['layer'], (sizes: Sizes, seed: number) => Promise<LayerReport>>
> = {
  model: modelLayer,
  line: lineLayer,
  kill: killLayer,
  power: powerLayer,
  mutants: mutantLayer,
};

export function isLayer(name: string): name is LayerReport['layer'] {
  return name in layers;
}
