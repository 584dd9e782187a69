import { join } from 'node:path';
import { lastObject, runNode } from '../../../support/run-node.ts';
import type { LinesPlayed } from '../line/play-lines.ts';
import { inLanes } from '../model/run-campaigns.ts';
import type { LayerReport, Sizes } from './report.ts';

const CHILD = join(import.meta.dirname, '../line/line-child.ts');
const SEEDS_APART = 1_000;

export async function lineLayer(
  { lineRuns, lineRows, lanes }: Pick<Sizes, 'lineRuns' | 'lineRows' | 'lanes'>,
  seed: number,
): Promise<LayerReport> {
  const each = Math.ceil(lineRuns / lanes);
  const asked = Array.from({ length: lanes }, (_, lane) => ({
    seed: seed + lane * SEEDS_APART,
    runs: each,
    rows: lineRows,
  }));
  const played = await inLanes(asked, lanes, playInProcess);
  const sum = (of: (one: LinesPlayed) => number): number =>
    played.reduce((total, one) => total + of(one), 0);
  const met = sum(({ faults }) => Object.values(faults).reduce((all, count) => all + count, 0));
  const slowest = Math.max(...played.map(({ slowestHealMs }) => slowestHealMs));
  const summary =
    `${sum(({ runs }) => runs)} runs over ${lineRows} rows, ${sum(({ edits }) => edits)} edits, ` +
    `${met} faults, well again after at most ${(slowest / 1_000).toFixed(1)} s`;
  const failures = played.flatMap((one) => one.failures);
  const replay = (failure: string): string => {
    const of = /^seed (\d+)/.exec(failure)?.[1] ?? seed;
    return `${failure}\n  npm run test:sync -- --layer line --seed ${of} --runs 1`;
  };
  return {
    layer: 'line',
    count: sum(({ runs }) => runs),
    summary,
    failures: failures.map(replay),
    skipped: null,
  };
}

async function playInProcess(asked: object): Promise<LinesPlayed> {
  const { stdout, stderr } = await runNode([CHILD, JSON.stringify(asked)]);
  const played = lastObject(stdout) as LinesPlayed | null;
  return played ?? { runs: 0, edits: 0, faults: {}, slowestHealMs: 0, failures: [stderr] };
}
