import { playLines } from './play-lines.ts';

const asked = JSON.parse(process.argv[2] ?? '{}') as { seed: number; runs: number; rows: number };
process.stdout.write(`${JSON.stringify(await playLines(asked))}\n`);
process.exit(0);
