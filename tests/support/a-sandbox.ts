import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stampOf } from '../../main/hosts/launch/builds.ts';
import * as sandbox from '../../sandbox/sandbox.ts';
import type { WorldSize } from '../../sandbox/world/batch.ts';

const ROOT = join(import.meta.dirname, '../..');
const KEPT = join(ROOT, 'node_modules/.cache/worlds');

interface World {
  size: WorldSize;
  asOf: string;
  bare?: boolean;
}

/** A sandbox with a database of its own, whose world was generated once: the same options make the same one. */
export async function startSandbox(options: World & { port?: number }): Promise<sandbox.Sandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-central-'));
  const file = join(folder, 'central.db');
  await copyWorld(options, file);
  const box = await sandbox.startSandbox({ ...options, file });
  const close = async (): Promise<void> => {
    await box.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...box, close };
}

/** What a sandbox with these options would fill an empty file with. */
export async function copyWorld(world: World, file: string): Promise<void> {
  const kept = join(KEPT, nameOf(world));
  if (!existsSync(kept)) await keepWorld(world, kept);
  copyFileSync(kept, file);
}

/** Aside first: whoever needs the same meanwhile makes it too. Those of older sources go. */
async function keepWorld({ size, asOf, bare = false }: World, kept: string): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  const aside = mkdtempSync(join(KEPT, 'new-'));
  const file = join(aside, 'central.db');
  const box = await sandbox.startSandbox({ size, asOf, bare, file });
  await box.close();
  renameSync(file, kept);
  rmSync(aside, { recursive: true });
  const stamp = kept.slice(kept.indexOf(' '));
  for (const name of readdirSync(KEPT)) {
    if (name.endsWith('.db') && !name.endsWith(stamp)) rmSync(join(KEPT, name), { force: true });
  }
}

function nameOf({ size, asOf, bare = false }: World): string {
  return `${size}-${asOf}${bare ? '-bare' : ''} ${stamp}.db`;
}

const stamp = stampOf({ sources: ['sandbox', 'package-lock.json'] });
