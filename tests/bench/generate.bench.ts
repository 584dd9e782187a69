import { statSync } from 'node:fs';
import { writeMarket } from './market/write-market.ts';
import { type Bench, rounded } from './measure.ts';

const SECONDS_OF_10M = 600;
/** Of the ten million lines' market, all entities. */
const ROWS_OF_10M = 23_000_000;

export const generate: Bench = {
  about: 'a made-up market of --size 100k, 1m or 10m lines in the cache, through the sync’s code',
  rows: 0,
  run: async ({ size }) => {
    const before = process.cpuUsage();
    const made = writeMarket(size, (line) => process.stderr.write(line));
    const { user, system } = process.cpuUsage(before);
    const rowsPerSecond = made.seconds === 0 ? null : Math.round(made.rows / made.seconds);
    return {
      ratio: rounded((rowsPerSecond ?? Number.NaN) / (ROWS_OF_10M / SECONDS_OF_10M)),
      against: 'rows/s that make the market of 10m lines in ten minutes; none where it was there',
      size,
      rows: made.rows,
      seconds: rounded(made.seconds, 1),
      rowsPerSecond,
      cpuSeconds: rounded((user + system) / 1e6, 1),
      megabytes: rounded(statSync(made.path).size / 1e6, 1),
      byEntity: Object.fromEntries(
        Object.entries(made.byEntity).map(([entity, { rows, seconds }]) => [
          entity,
          { rows, rowsPerSecond: Math.round(rows / seconds) },
        ]),
      ),
    };
  },
};
