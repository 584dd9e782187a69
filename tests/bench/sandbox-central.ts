import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../main/engine/engine.ts';
import { type SandboxChild, startSandbox } from '../../main/hosts/launch/sandbox-child.ts';

/** Made once: the same seed and day are the same marketplace. */
const CACHE = join(import.meta.dirname, '../../.cache/bench');
const AS_OF = '2026-11-23';

export interface BenchCentral extends SandboxChild {
  passwordFile: string;
}

/** The medium sandbox (50k order lines, well over 100k rows in all), in a process of its own. */
export async function mediumCentral(): Promise<BenchCentral> {
  mkdirSync(CACHE, { recursive: true });
  const central = await startSandbox({ profile: CACHE, size: 'medium', asOf: AS_OF, bare: false });
  const passwordFile = join(CACHE, 'password');
  writeFileSync(passwordFile, central.password, { mode: 0o600 });
  return { ...central, passwordFile };
}

/** Binds the engine's profile to the central and waits for the end of the first sync. Returns the rows it read. */
export async function importAll(engine: Engine, central: BenchCentral): Promise<number> {
  const { url, db, login, password: secret, passwordFile: secretPath } = central;
  const client = engine.client('local');
  const ended = new Promise<number>((resolve) => {
    const stop = engine.on((event) => {
      if (event.kind !== 'progress' || event.progress.running) return;
      stop();
      resolve(event.progress.rows);
    });
  });
  await client.connection.save({
    url,
    db,
    login,
    secret,
    companyId: null,
    keep: 'file',
    secretPath,
  });
  const rows = await ended;
  const { lastCycle } = await client.sync.status();
  if (lastCycle?.outcome !== 'done') throw new Error(`The import ended ${lastCycle?.outcome}.`);
  return rows;
}
