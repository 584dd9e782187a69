import { inLanes, runCampaign } from '../model/run-campaigns.ts';
import type { Run } from '../model/steps.ts';
import { type Mutant, mutants } from '../mutants/mutants.ts';
import { losePower } from '../power/power-loss.ts';
import type { LayerReport, Sizes } from './report.ts';

type MutantSizes = Pick<Sizes, 'mutantRuns' | 'lanes' | 'edits'>;

/** Of the seed that is known to catch it. */
const FIRST_RUNS = 25;

interface Trial {
  mutant: Mutant;
  /** Null where it was caught, and called by its right name. */
  why: string | null;
  /** What caught it. */
  run: Run | null;
}

/**
 * Each planted bug in a campaign of its own: it has to fail, for the reason stated. Then the very runs that caught
 * the bugs are played without them, and hold.
 */
export async function mutantLayer(sizes: MutantSizes, seed: number): Promise<LayerReport> {
  const trials = await inLanes(mutants, sizes.lanes, (mutant) => tryOne(mutant, sizes, seed));
  const survivors = trials.flatMap(({ mutant: { name }, why }) =>
    why === null ? [] : [`${name}: ${why}`],
  );
  const given = trials.flatMap(({ run }) => run ?? []);
  const { failure } = await runCampaign({ seed, runs: 0, given });
  const sane =
    failure === null ? [] : [`without a bug: ${failure.message}\n${JSON.stringify(failure.run)}`];
  return {
    layer: 'mutants',
    count: mutants.length - survivors.length,
    summary: `${mutants.length - survivors.length} of ${mutants.length} planted bugs caught`,
    failures: [...sane, ...survivors],
    skipped: null,
  };
}

async function tryOne(mutant: Mutant, sizes: MutantSizes, seed: number): Promise<Trial> {
  const { name, breaks, layer, focus } = mutant;
  if (layer === 'power') {
    const lost = await losePower({ images: 200, edits: sizes.edits, seed, mutant: name });
    const isCaught = lost === 'no strace' || lost.losing > 0;
    return { mutant, why: isCaught ? null : 'no edit was lost', run: null };
  }
  const how = { quick: true, ...(focus === null ? {} : { focus }) };
  const known = await runCampaign({ ...how, seed: mutant.seed, runs: FIRST_RUNS }, name);
  const runs = sizes.mutantRuns;
  const { failure } =
    known.failure === null ? await runCampaign({ ...how, seed, runs }, name) : known;
  if (failure === null) return { mutant, why: `not caught in ${runs} runs`, run: null };
  const { invariant, message, run } = failure;
  const isNamed = breaks.some((one) => one === invariant);
  const wrong = `broke ${invariant}, not ${breaks.join(' or ')}: ${message}`;
  return { mutant, why: isNamed ? null : wrong, run };
}
