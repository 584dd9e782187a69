import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openWriter } from '../../main/db/open.ts';
import { verifyFile } from '../../main/db/verify-file.ts';
import { listBackups, verifyBackup } from '../../main/platform/backup/backup-files.ts';
import { carryOutRestore } from '../../main/platform/backup/restore.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { sized } from '../support/whole.ts';

const { count: KILLS, told } = sized(6, 1_000);
const CHILD = join(import.meta.dirname, 'backup-child.ts');

/** Runs the child and kills it without warning a random moment after it began; the words it said. */
async function runAndKill(profile: string): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, profile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const open = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('open')) resolve();
    });
  });
  await Promise.race([open, gone]);
  await wait(Math.random() * 500);
  child.kill('SIGKILL');
  await gone;
  return said.split('\n').filter((word) => word.endsWith('.db'));
}

test(`${told} kills during backup and restore leave a sound database and every finished backup`, {
  timeout: 60_000 + KILLS * 3_000,
}, async () => {
  const { profile, remove } = tempProfile();
  const folders = openFolders(profile);
  let finished = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const made = await runAndKill(profile);
    finished += made.length;
    const listed = listBackups(folders).map(({ name }) => name);
    expect(listed).toEqual(expect.arrayContaining(made.slice(-1)));
    for (const name of listed.slice(0, 2)) await verifyBackup(folders, name);
    await carryOutRestore(folders);
    // As the app does at its next start: a kill may even have met the very first migration.
    openWriter(folders.replica).close();
    expect(verifyFile(folders.replica, null)).toMatchObject({ sound: true });
    rmSync(join(profile, 'restore-order.json'), { force: true });
  }
  expect(finished).toBeGreaterThan(KILLS / 3);
  remove();
});
