import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../main/engine/engine.ts';
import { type SandboxChild, startSandbox } from '../../main/hosts/launch/sandbox-child.ts';
import { copyWorld } from '../support/a-sandbox.ts';

const AS_OF = '2026-11-23';

export interface BenchCentral extends SandboxChild {
  passwordFile: string;
}

/** The medium sandbox (50k order lines, well over 100k rows in all), in a process of its own. */
export async function mediumCentral(): Promise<BenchCentral> {
  const world = { size: 'medium', asOf: AS_OF, bare: false } as const;
  const profile = mkdtempSync(join(tmpdir(), 'backoffice-bench-'));
  await copyWorld(world, join(profile, 'sandbox.db'));
  const central = await startSandbox({ profile, ...world });
  const passwordFile = join(profile, 'password');
  writeFileSync(passwordFile, central.password, { mode: 0o600 });
  const close = async (): Promise<void> => {
    await central.close();
    rmSync(profile, { recursive: true });
  };
  return { ...central, passwordFile, close };
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
