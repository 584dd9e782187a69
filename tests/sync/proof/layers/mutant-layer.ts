import { inLanes, runCampaign } from '../model/run-campaigns.ts';
import { type Mutant, mutants } from '../mutants/mutants.ts';
import { losePower } from '../power/power-loss.ts';
import type { LayerReport, Sizes } from './report.ts';

type MutantSizes = Pick<Sizes, 'mutantRuns' | 'lanes' | 'edits'>;

/** The same seeds without and with each planted bug: without they hold, with it they fail for the reason stated. */
export async function mutantLayer(sizes: MutantSizes, seed: number): Promise<LayerReport> {
  const sound = await runCampaign({ seed, runs: sizes.mutantRuns });
  const sane = sound.failure === null ? [] : [`without a bug: ${sound.failure.message}`];
  const survivors = await inLanes(mutants, sizes.lanes, (mutant) => survives(mutant, sizes, seed));
  const failures = survivors.flatMap((why) => why ?? []);
  return {
    layer: 'mutants',
    summary: `${mutants.length - failures.length} of ${mutants.length} planted bugs caught`,
    failures: [...sane, ...failures],
    skipped: null,
  };
}

/** Null where it was caught, and called by its right name. */
async function survives(
  { name, breaks, layer }: Mutant,
  { mutantRuns, edits }: MutantSizes,
  seed: number,
): Promise<string | null> {
  if (layer === 'power') {
    const lost = await losePower({ images: 200, edits, seed, mutant: name });
    return lost === 'no strace' || lost.losing > 0 ? null : `${name}: no edit was lost`;
  }
  const { failure } = await runCampaign({ seed, runs: mutantRuns, quick: true }, name);
  if (failure === null) return `${name}: not caught in ${mutantRuns} runs`;
  if (breaks.some((one) => one === failure.invariant)) return null;
  return `${name}: broke ${failure.invariant}, not ${breaks.join(' or ')}: ${failure.message}`;
}
