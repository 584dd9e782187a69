import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../../sandbox/sandbox.ts';
import { type Killed, killDesk } from '../kill/kill-desk.ts';
import { killMigration } from '../kill/kill-migration.ts';
import { inLanes } from '../model/run-campaigns.ts';
import { proofWorld } from '../proof-world.ts';
import type { LayerReport, Sizes } from './report.ts';

const ROWS = 2_000;
const REOPEN_MS = 3_000;

/** Two thirds die while they pull, push and edit; a third while an old profile is brought up to date. */
export async function killLayer(
  { kills, lanes }: Pick<Sizes, 'kills' | 'lanes'>,
  seed: number,
): Promise<LayerReport> {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-kill-'));
  try {
    const perLane = Math.ceil(kills / lanes);
    const migrations = Math.floor(perLane / 3);
    const work = Array.from({ length: lanes }, (_, lane) => lane);
    const killed = await inLanes(work, lanes, async (lane): Promise<Killed> => {
      const root = join(folder, `lane${lane}`);
      // Of its own: at the end a desk is compared with it, and nobody else may write there meanwhile.
      const box = await startSandbox({ world: proofWorld(ROWS), asOf: '2026-11-23' });
      try {
        const asked = { box, root, seed: seed + lane };
        const first = await killDesk({ ...asked, kills: perLane - migrations });
        const second = await killMigration({ ...asked, root: `${root}-old`, kills: migrations });
        return {
          kills: first.kills + second.kills,
          acked: first.acked + second.acked,
          slowestMs: Math.max(first.slowestMs, second.slowestMs),
          failures: [...first.failures, ...second.failures],
        };
      } finally {
        await box.close();
      }
    });
    return reportOf(killed, seed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportOf(killed: readonly Killed[], seed: number): LayerReport {
  const sum = (of: (one: Killed) => number): number =>
    killed.reduce((total, one) => total + of(one), 0);
  const slowest = Math.max(...killed.map(({ slowestMs }) => slowestMs));
  const failures = killed.flatMap((one) => one.failures);
  const late =
    slowest > REOPEN_MS ? [`a profile was open after ${slowest.toFixed(0)} ms only`] : [];
  const summary =
    `${sum(({ kills }) => kills)} kills, ${sum(({ acked }) => acked)} acknowledged edits, ` +
    `open again after at most ${slowest.toFixed(0)} ms`;
  const replay = `npm run test:sync -- --layer kill --seed ${seed}`;
  return {
    layer: 'kill',
    count: sum(({ kills }) => kills),
    summary,
    failures: [...failures, ...late].map((failure) => `${failure}\n  ${replay}`),
    skipped: null,
  };
}
