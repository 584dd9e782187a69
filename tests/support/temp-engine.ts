import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writer } from '../../main/db/db.ts';
import type { FileKey } from '../../main/db/driver.ts';
import { openWriter } from '../../main/db/open.ts';
import type { Engine } from '../../main/engine/engine.ts';
import { NOW } from './fixed-clock.ts';
import { putFreshReplica } from './fresh-replica.ts';
import { openEngine } from './open-engine.ts';

export interface TempEngine extends Engine {
  /** A connection of the test's own to the same replica. */
  db: Writer;
}

export function tempProfile(): { profile: string; remove(): void } {
  const profile = mkdtempSync(join(tmpdir(), 'backoffice-profile-'));
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true }) };
}

/** One that holds what `fill` puts there, for processes of their own. */
export function filledProfile(fill: (db: Writer) => void): ReturnType<typeof tempProfile> {
  const made = tempProfile();
  const path = join(made.profile, 'replica.db');
  putFreshReplica(path);
  const db = openWriter(path);
  fill(db);
  db.close();
  return made;
}

/** A real engine on a profile of its own, with the clock standing still and no jobs. */
export async function tempEngine(key: FileKey | null = null): Promise<TempEngine> {
  const { profile, remove } = tempProfile();
  const path = join(profile, 'replica.db');
  if (key === null) putFreshReplica(path);
  const engine = await openEngine({ profile, clock: { fixedAt: NOW }, readers: 1, key });
  const db = openWriter(path, key);
  return {
    ...engine,
    db,
    close: async () => {
      db.close();
      await engine.close();
      remove();
    },
  };
}
