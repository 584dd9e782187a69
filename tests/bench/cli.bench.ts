import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openWriter } from '../../main/db/open.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { type Bench, median, rounded } from './measure.ts';

const CLI = join(import.meta.dirname, '../../main/hosts/cli/cli.ts');

function msOf(args: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - began;
}

export const cli: Bench = {
  about: 'one `cli status` from start to end, against a start of Node with nothing to run',
  rows: 0,
  run: async ({ runs }) => {
    const { profile, remove } = tempProfile();
    const db = openWriter(join(profile, 'replica.db'));
    aCompany(db);
    aBinding(db);
    db.close();
    const ours: number[] = [];
    const bare: number[] = [];
    const status = [CLI, 'status', '--json', '--profile', profile];
    msOf(status);
    for (let run = 0; run < runs; run += 1) {
      bare.push(rounded(msOf(['-e', '0']), 0));
      ours.push(rounded(msOf(status), 0));
    }
    remove();
    return {
      ratio: rounded(median(ours) / median(bare)),
      against: 'node -e 0, in turns',
      medianMs: median(ours),
      bareMs: median(bare),
      ours,
      bare,
    };
  },
};
