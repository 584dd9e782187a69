import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { chanceOf } from '../../../support/random.ts';
import { nameOf } from '../kill/desk-folder.ts';
import { furnishDesk } from '../kill/furnish-desk.ts';
import { childEnv, hooked } from '../mutants/hooked.ts';
import { type Image, imagesOf } from './crash-images.ts';
import { findStrace } from './find-strace.ts';
import { readTrace, STRING_LIMIT, TRACED } from './strace-log.ts';

export interface PowerLoss {
  images: number;
  edits: number;
  /** Images that lost an acknowledged edit, and how many edits they lost together. */
  losing: number;
  lostEdits: number;
  corrupt: number;
  seed: number;
}

/** Thousands of files are opened and thrown away: no disk is needed for what is simulated. */
const MEMORY = '/dev/shm';
const CHILD = join(import.meta.dirname, 'edit-child.ts');

/** Edits in a process of its own, watched down to its last fsync, and then every kind of power cut after it. */
export async function losePower(asked: {
  images: number;
  edits: number;
  seed: number;
  mutant?: string;
}): Promise<PowerLoss | 'no strace'> {
  const strace = findStrace();
  if (strace === null) return 'no strace';
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'backoffice-power-'));
  try {
    const root = join(folder, 'profile');
    furnishDesk(root);
    const before = new Map([['replica.db', readFileSync(join(root, 'replica.db'))]]);
    const log = join(folder, 'trace');
    const watched = [
      '-f',
      '-qq',
      '-xx',
      '-s',
      String(STRING_LIMIT),
      '-e',
      `trace=${TRACED.join()}`,
    ];
    const node = [process.execPath, ...hooked, CHILD, root, String(asked.edits)];
    const child = spawnSync(strace, [...watched, '-o', log, ...node], {
      encoding: 'utf8',
      env: childEnv({ mutant: asked.mutant ?? null, scaled: false }),
    });
    if (child.status !== 0) throw new Error(`The edits failed: ${child.stdout}${child.stderr}`);
    const events = await readTrace(log, root);
    const images = imagesOf(events, { ...asked, before, random: chanceOf(asked.seed) });
    const counted = { images: 0, losing: 0, lostEdits: 0, corrupt: 0 };
    for (const image of images) count(counted, judge(image, join(folder, 'image')));
    return { ...counted, edits: asked.edits, seed: asked.seed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Verdict {
  lost: number;
  isSound: boolean;
}

function count(so: Omit<PowerLoss, 'edits' | 'seed'>, { lost, isSound }: Verdict): void {
  so.images += 1;
  if (lost > 0) so.losing += 1;
  so.lostEdits += lost;
  if (!isSound) so.corrupt += 1;
}

/** Opened as the program would open it: its log is read again, and what was acknowledged is looked for. */
function judge({ files, acked }: Image, folder: string): Verdict {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  try {
    const file = new Database(join(folder, 'replica.db'));
    try {
      const isSound = file.pragma('integrity_check', { simple: true }) === 'ok';
      const kept = file
        .prepare(
          `select o.mine from outbox o where exists (select 1 from draft d where d.uuid = o.record_uuid)
            and exists (select 1 from outbox_event e where e.outbox_id = o.id)`,
        )
        .pluck()
        .all()
        .join('\n');
      const audited = Number(file.prepare('select count(*) from audit_log').pluck().get());
      const lost = acked.filter((number) => !kept.includes(`"${nameOf(Number(number))}"`));
      return { lost: Math.max(lost.length, acked.length - audited), isSound };
    } finally {
      file.close();
    }
  } catch {
    return { lost: acked.length, isSound: false };
  }
}
