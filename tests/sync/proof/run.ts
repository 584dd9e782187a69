import { parseArgs } from 'node:util';
import { isLayer, layers } from './layers/all.ts';
import { replayModel } from './layers/model-layer.ts';
import { type LayerReport, WHOLE } from './layers/report.ts';

/**
 * `npm run test:sync [-- --layer model --seed 123 [--path 4:0:1] [--runs 50]]`: the proof of the sync at its whole
 * sizes, or a part of it played again. Ends with 1 where anything failed.
 */
const { values } = parseArgs({
  options: {
    layer: { type: 'string' },
    seed: { type: 'string', default: '1' },
    path: { type: 'string' },
    runs: { type: 'string' },
  },
});
const seed = Number(values.seed);
const runs = values.runs === undefined ? {} : sizesOf(Number(values.runs));
const asked = values.layer === undefined ? Object.keys(layers) : [values.layer];

const SHOWN = 5;
let failed = 0;
for (const name of asked) {
  if (!isLayer(name)) throw new Error(`--layer is one of ${Object.keys(layers).join(', ')}`);
  const began = performance.now();
  const report =
    values.path !== undefined && name === 'model'
      ? await replayModel(seed, values.path)
      : await layers[name]({ ...WHOLE, ...runs }, seed);
  tell(report, (performance.now() - began) / 1_000);
  failed += report.failures.length;
}
process.exitCode = failed === 0 ? 0 : 1;

function tell({ layer, summary, failures, skipped }: LayerReport, seconds: number): void {
  const word = skipped === null ? (failures.length === 0 ? 'held' : 'FAILED') : 'skipped';
  const why = skipped === null ? '' : ` (${skipped})`;
  process.stdout.write(
    `${layer}: ${word}${why}: ${summary}, seed ${seed}, ${seconds.toFixed(0)} s\n`,
  );
  for (const failure of failures.slice(0, SHOWN)) process.stdout.write(`  ${failure}\n`);
  const more = failures.length - SHOWN;
  if (more > 0) process.stdout.write(`  and ${more} more\n`);
}

function sizesOf(count: number) {
  const lanes = count === 1 ? { lanes: 1 } : {};
  return {
    modelRuns: count,
    lineRuns: count,
    kills: count,
    images: count,
    mutantRuns: count,
    ...lanes,
  };
}
