import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileKey, openDatabase } from '../../main/db/driver.ts';
import { type Bench, median, rounded } from './measure.ts';

const AIMS = { insert: 1.2, scan: 1.5 };
const PER_TRANSACTION = 2_000;

interface Timed {
  insertMs: number;
  scanMs: number;
  megabytes: number;
}

/** The same rows into a fresh file, then read whole with an empty page cache of our own: pages come from the file. */
function once(key: FileKey | null, rows: number): Timed {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-cipher-'));
  const path = join(folder, 'bench.db');
  const writer = openDatabase(path, { key });
  writer.pragma('journal_mode = WAL');
  writer.pragma('synchronous = FULL');
  writer.exec(
    'create table line (id integer primary key, day text not null, vendor integer not null, ' +
      'minor integer not null, name text not null) strict; create index line_day on line (day, vendor)',
  );
  const insert = writer.prepare('insert into line values (?, ?, ?, ?, ?)');
  const page = writer.transaction((from: number) => {
    for (let id = from; id < Math.min(rows, from + PER_TRANSACTION); id += 1) {
      const day = `2026-${String(1 + (id % 12)).padStart(2, '0')}-${String(1 + (id % 28)).padStart(2, '0')}`;
      insert.run(
        id,
        day,
        id % 300,
        id * 37,
        `Keripik tempe sagu ${id} dari kampung halaman sendiri`,
      );
    }
  });
  const began = performance.now();
  for (let from = 0; from < rows; from += PER_TRANSACTION) page(from);
  writer.pragma('wal_checkpoint(truncate)');
  const insertMs = performance.now() - began;
  writer.close();
  const reader = openDatabase(path, { key, readonly: true });
  reader.pragma('cache_size = -2000');
  const scanned = performance.now();
  const { total } = reader
    .prepare('select sum(minor) + sum(length(name)) total from line')
    .get() as {
    total: number;
  };
  const scanMs = performance.now() - scanned;
  reader.close();
  if (!(total > 0)) throw new Error('Nothing was read.');
  const megabytes = rounded(statSync(path).size / 1_048_576, 1);
  rmSync(folder, { recursive: true });
  return { insertMs, scanMs, megabytes };
}

export const cipher: Bench = {
  about:
    'what an encrypted profile costs: the same rows inserted and scanned, AEGIS-256 over plain',
  rows: 300_000,
  run: async ({ runs, rows }) => {
    const key = '3c'.repeat(32);
    const pairs: { plain: Timed; sealed: Timed }[] = [];
    for (let run = 0; run < runs; run += 1) {
      pairs.push({ plain: once(null, rows), sealed: once(key, rows) });
    }
    const ratioOf = (part: 'insertMs' | 'scanMs') =>
      rounded(median(pairs.map(({ plain, sealed }) => sealed[part] / plain[part])));
    const insertRatio = ratioOf('insertMs');
    return {
      ratio: insertRatio,
      against: 'time to insert the same rows into a plain file in the same run, synchronous=FULL',
      scanRatio: ratioOf('scanMs'),
      aims: `insert <= ${AIMS.insert}, scan <= ${AIMS.scan}`,
      rows,
      pairs,
    };
  },
};
