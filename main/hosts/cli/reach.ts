import { Refusal } from '../../../shared/contract/errors.ts';
import { type AppClient, openEngine } from '../../engine/engine.ts';
import { builtWorker } from '../launch/builds.ts';
import { readPassword } from '../launch/password-file.ts';
import type { CommandCall } from './command.ts';
import { linkOwner } from './owner-link.ts';

export interface Reached {
  client: AppClient;
  close(): Promise<void>;
}

/** A running owner has the key of its profile, and needs none of us. */
const OWNED: ReadonlySet<string> = new Set(['profile.in_use', 'profile.sealed']);

/** The engine of a profile: its own where nobody has it open, else the running owner's. */
export async function reach(
  { profile, key }: Pick<CommandCall, 'profile' | 'key'>,
  pinFile: string | null = null,
): Promise<Reached> {
  try {
    const engine = await openEngine({
      ...{ profile, key: await key(), jobs: false, readers: 1 },
      workerUrl: builtWorker(),
    });
    const own = { client: engine.client('local'), close: () => engine.close() };
    if (pinFile !== null) await openLock(own, pinFile);
    return own;
  } catch (error) {
    const mayServe = error instanceof Refusal && OWNED.has(error.code);
    const link = mayServe ? await linkOwner(profile) : null;
    if (link === null) throw error;
    return { client: link.client, close: async () => undefined };
  }
}

/** For one command, of a profile that no window shows: its next start is locked again. */
async function openLock({ client, close }: Reached, pinFile: string): Promise<void> {
  try {
    const { locked } = await client.lock.status();
    if (locked) await client.lock.unlock({ secret: readPassword(pinFile) });
  } catch (error) {
    await close();
    throw error;
  }
}
