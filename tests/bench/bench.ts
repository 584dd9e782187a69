import { cpus, loadavg } from 'node:os';
import { argv, exit, versions } from 'node:process';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { bi } from './bi.bench.ts';
import { board } from './board.bench.ts';
import { cipher } from './cipher.bench.ts';
import { cli } from './cli.bench.ts';
import { commission, commission10m } from './commission.bench.ts';
import { coverage } from './coverage.bench.ts';
import { facts } from './facts.bench.ts';
import { generate } from './generate.bench.ts';
import { ingest } from './ingest.bench.ts';
import { isSize } from './market/market.ts';
import type { Bench } from './measure.ts';
import { outbox } from './outbox.bench.ts';
import { pull } from './pull.bench.ts';
import { rollups } from './rollups.bench.ts';
import { rules } from './rules.bench.ts';
import { simulation } from './simulate.bench.ts';
import { stall } from './stall.bench.ts';
import { start } from './start.bench.ts';
import { syncCost } from './sync-cost.bench.ts';

const benches: Record<string, Bench> = {
  ingest,
  pull,
  'sync-cost': syncCost,
  stall,
  start,
  cli,
  facts,
  coverage,
  cipher,
  outbox,
  commission,
  'commission-10m': commission10m,
  rules,
  simulate: simulation,
  generate,
  bi,
  rollups,
  board,
};

/** `npm run -s bench -- <name> [--json] [--runs N] [--rows N] [--size 100k|1m|10m]`, or `list`. */
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    rows: { type: 'string' },
    /** The same, of a bench whose rows are lines. */
    lines: { type: 'string' },
    /** Of the benches over a made-up market. */
    size: { type: 'string', default: '100k' },
  },
});
const name = positionals[0] ?? 'list';
const bench = benches[name];

if (bench === undefined) {
  const lines = Object.entries(benches).map(([id, { about }]) => `${id.padEnd(16)}${about}\n`);
  process.stdout.write(lines.join(''));
  exit(name === 'list' ? 0 : 1);
}

const { size } = values;
if (!isSize(size)) throw new Error(`No market of ${size}.`);
const before = loadavg();
const found = await bench.run({
  runs: Number(values.runs),
  rows: Number(values.rows ?? values.lines ?? bench.rows),
  size,
});
const report = {
  bench: name,
  ...found,
  machine: {
    cpus: cpus().length,
    model: cpus()[0]?.model,
    loadBefore: before,
    loadAfter: loadavg(),
  },
  versions: { node: versions.node, sqlite: sqliteVersion() },
};
process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : asText(report));
exit(0);

function sqliteVersion(): unknown {
  const file = new Database(':memory:');
  const version = file.prepare('select sqlite_version()').pluck().get();
  file.close();
  return version;
}

function asText({ ratio, against, ...rest }: typeof report): string {
  const lines = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`);
  return `${name}: ratio ${ratio}\n  against: ${against}\n${lines.join('')}`;
}
