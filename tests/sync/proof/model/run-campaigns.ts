import { join } from 'node:path';
import { lastObject, runNode } from '../../../support/run-node.ts';
import { childEnv, hooked } from '../mutants/hooked.ts';
import type { CampaignAnswer, CampaignAsked } from './campaign.ts';

const CHILD = join(import.meta.dirname, 'campaign-child.ts');

/** One campaign in a process of its own, with a planted bug where one is named. */
export async function runCampaign(
  asked: CampaignAsked,
  mutant: string | null = null,
): Promise<CampaignAnswer> {
  const env = childEnv({ mutant, scaled: true });
  const { stdout, stderr } = await runNode([...hooked, CHILD, JSON.stringify(asked)], env);
  return (lastObject(stdout) as CampaignAnswer | null) ?? brokenDown(asked, stderr);
}

/** So many at once, in the order given. */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** A process that ends without an answer has failed too. */
function brokenDown({ seed, path = '' }: CampaignAsked, message: string): CampaignAnswer {
  const run = { seed, desks: 0, steps: [] };
  return { seed, runs: 0, steps: 0, failure: { invariant: 'error', message, path, run } };
}
