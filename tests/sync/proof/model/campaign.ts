import fc from 'fast-check';
import { type Focus, runsOf } from './arbitrary-runs.ts';
import { play } from './play.ts';
import type { Run } from './steps.ts';
import { Violation } from './violation.ts';

export interface CampaignAsked {
  seed: number;
  runs: number;
  /** Of an earlier failure: that run alone is played again. */
  path?: string;
  /** Does not look for a smaller run that fails as well. */
  quick?: boolean;
  focus?: Focus;
  /** Plays these instead of any of its own. */
  given?: readonly Run[];
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
  if (asked.given !== undefined) return playGiven(asked.given);
  let steps = 0;
  const property = fc.asyncProperty(runsOf(asked.focus ?? {}), async (run) => {
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
  const failure = { ...told(error), path: counterexamplePath ?? '', run };
  return { seed: asked.seed, runs: numRuns, steps, failure };
}

async function playGiven(given: readonly Run[]): Promise<CampaignAnswer> {
  for (const run of given) {
    try {
      await play(run);
    } catch (error) {
      return { seed: 0, runs: given.length, steps: 0, failure: { ...told(error), path: '', run } };
    }
  }
  return { seed: 0, runs: given.length, steps: 0, failure: null };
}

function told(error: unknown): { invariant: string; message: string } {
  return {
    invariant: error instanceof Violation ? error.invariant : 'error',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
