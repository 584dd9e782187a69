import { Refusal } from '../../../shared/contract/errors.ts';
import { type AppClient, openEngine } from '../../engine/engine.ts';
import { linkOwner } from './owner-link.ts';

export interface Reached {
  client: AppClient;
  close(): Promise<void>;
}

/** The engine of a profile: its own where nobody has it open, else the running owner's. */
export async function reach(profile: string): Promise<Reached> {
  try {
    const engine = await openEngine({ profile, jobs: false, readers: 1 });
    return { client: engine.client('local'), close: () => engine.close() };
  } catch (error) {
    const inUse = error instanceof Refusal && error.code === 'profile.in_use';
    const link = inUse ? await linkOwner(profile) : null;
    if (link === null) throw error;
    return { client: link.client, close: async () => undefined };
  }
}
