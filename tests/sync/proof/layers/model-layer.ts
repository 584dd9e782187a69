import { inLanes, runCampaign } from '../model/run-campaigns.ts';
import type { LayerReport, Sizes } from './report.ts';

/** A process for so many runs: its failures are printed with the seed that it was given. */
const RUNS_AT_ONCE = 1_250;

export async function modelLayer(
  { modelRuns, lanes }: Pick<Sizes, 'modelRuns' | 'lanes'>,
  seed: number,
): Promise<LayerReport> {
  const parts = Math.ceil(modelRuns / RUNS_AT_ONCE);
  const asked = Array.from({ length: parts }, (_, index) => ({
    seed: seed + index,
    runs: Math.min(RUNS_AT_ONCE, modelRuns - index * RUNS_AT_ONCE),
  }));
  const answers = await inLanes(asked, lanes, (one) => runCampaign(one));
  const sum = (of: (answer: (typeof answers)[number]) => number): number =>
    answers.reduce((total, answer) => total + of(answer), 0);
  return {
    layer: 'model',
    count: sum(({ runs }) => runs),
    summary: `${sum(({ runs }) => runs)} runs of 5 to 60 operations, ${sum(({ steps }) => steps)} operations`,
    failures: answers.flatMap(({ seed: of, failure }) => {
      if (failure === null) return [];
      const { message, path, run } = failure;
      const replay = `npm run test:sync -- --layer model --seed ${of} --path ${path}`;
      return [`${message}\n  ${replay}\n  ${JSON.stringify(run)}`];
    }),
    skipped: null,
  };
}

/** One run of an earlier campaign, as its path names it. */
export async function replayModel(seed: number, path: string): Promise<LayerReport> {
  const { failure } = await runCampaign({ seed, runs: 1, path, quick: true });
  const failures = failure === null ? [] : [`${failure.message}\n${JSON.stringify(failure.run)}`];
  return {
    layer: 'model',
    count: 1,
    summary: `seed ${seed}, path ${path}`,
    failures,
    skipped: null,
  };
}
