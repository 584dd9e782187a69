import fc from 'fast-check';
import { play } from './play.ts';
import { type Run, runs } from './steps.ts';
import { Violation } from './violation.ts';

export interface CampaignAsked {
  seed: number;
  runs: number;
  /** Of an earlier failure: that run alone is played again. */
  path?: string;
  /** Does not look for a smaller run that fails as well. */
  quick?: boolean;
}

export interface CampaignAnswer {
  seed: number;
  runs: number;
  steps: number;
  /** Null where every run held. */
  failure: { invariant: string; message: string; path: string; run: Run } | null;
}

/** Runs of the model one after another; the same seed plays the same runs on every machine. */
export async function campaign(asked: CampaignAsked): Promise<CampaignAnswer> {
  let steps = 0;
  const property = fc.asyncProperty(runs, async (run) => {
    steps += run.steps.length;
    await play(run);
  });
  const details = await fc.check(property, {
    seed: asked.seed,
    numRuns: asked.runs,
    ...(asked.path === undefined ? {} : { path: asked.path }),
    ...(asked.quick === true ? { endOnFailure: true } : {}),
  });
  const { failed, errorInstance: error, counterexample, counterexamplePath, numRuns } = details;
  const [run] = counterexample ?? [];
  if (!failed || run === undefined)
    return { seed: asked.seed, runs: numRuns, steps, failure: null };
  const invariant = error instanceof Violation ? error.invariant : 'error';
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const failure = { invariant, message, path: counterexamplePath ?? '', run };
  return { seed: asked.seed, runs: numRuns, steps, failure };
}
