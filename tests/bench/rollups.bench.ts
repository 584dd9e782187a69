import { createHash } from 'node:crypto';
import { copyFileSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Writer } from '../../main/db/db.ts';
import { migrations } from '../../main/db/migrations/index.ts';
import { openWriter } from '../../main/db/open.ts';
import { orderLineEntity } from '../../main/sync/entities/orders/order-line.entity.ts';
import { planOf } from '../../main/sync/pull/plan.ts';
import { PAGE_ROWS } from '../../main/sync/pull/pull.ts';
import { ours } from './ingest.bench.ts';
import { changedOrders, laterOrders, type Pages, takeIn } from './market/later-pages.ts';
import { marketOf } from './market/market.ts';
import { refundsOf } from './market/refunds.ts';
import { marketCopy } from './market/write-market.ts';
import { type Bench, median, rounded } from './measure.ts';
import { orderLinePages, orderLineTypes } from './order-line-pages.ts';
import {
  bringUpToDate,
  dropAll,
  keepUp,
  openKeeping,
  rebuildAll,
  rebuildLines,
} from './rollup-door.ts';

const DAYS = 14;
/** Each takes minutes at ten million lines. */
const REBUILDS = 3;
/** Of the orders of those days, one in so many comes in a small cycle: some 400 of ten million lines' market. */
const SMALL = { '100k': 1, '1m': 20, '10m': 200 } as const;

/** Both orders in which the rows may be walked: the faster is what a rebuild is measured against. */
const JOIN_SCANS = [
  'central_order o cross join central_order_line l on l.order_id = o.id',
  'central_order_line l cross join central_order o on o.id = l.order_id',
].map(
  (from) => `select count(*), sum(l.total_minor) from ${from}
    where o.state = 'sale' and l.display_kind is null and l.is_delivery = 0`,
);

export const rollups: Bench = {
  about: 'a pull with the rollups kept up and without them; their size; a rebuild of all of them',
  rows: 50_000,
  run: async ({ size, runs, rows }) => {
    const whole = marketCopy(size, 'bi');
    await bringUpToDate(whole);
    const [kept, bare] = [`${whole}.with`, `${whole}.without`];
    for (const path of [kept, bare]) copyFileSync(whole, path);
    withoutRollups(bare);
    const sides = { kept: openKeeping(kept), bare: openWriter(bare) };
    const market = marketOf(size);
    const refunds = refundsOf(market);
    const rounds = Array.from({ length: runs }, (_, at) => at + 1);
    const append = await inTurns(sides, rounds, (round) =>
      laterOrders(market, refunds, { lines: rows, round }),
    );
    const update = await inTurns(sides, rounds, (round) =>
      changedOrders(market, refunds, { days: DAYS, round }),
    );
    const small = await inTurns(sides, rounds, (round) =>
      changedOrders(market, refunds, { days: DAYS, round: round + runs, oneOf: SMALL[size] }),
    );
    sides.bare.close();
    const share = shareOf(kept);
    const rebuild = await rebuilt(sides.kept, kept, runs);
    sides.kept.close();
    for (const path of [kept, bare]) remove(path);
    return {
      ratio: append.ratio,
      against: 'the same pull without rollups: seconds without / seconds with, on append',
      aim: 'append >= 0.4 (0.5), update >= 0.3 (0.4); share <= 0.15 (0.1); rebuild <= 30 join scans, lines <= 5',
      size,
      append,
      update,
      small,
      ingestLinesPerSecond: await ingestPace(rows),
      share,
      rebuild,
    };
  },
};

/** What the migrations of the rollups add to each write is taken away, and their rows. */
function withoutRollups(path: string): void {
  const ours = migrations.filter(({ name }) => /-(rollups|live-sums)$/.test(name));
  const sql = ours.map((one) => one.sql).join('');
  const file = new Database(path);
  for (const [, kind, name] of sql.matchAll(/create (trigger|index) (\w+)/g)) {
    file.exec(`drop ${kind} if exists ${name}`);
  }
  for (const [, table] of sql.matchAll(/create table (\w+)/g)) file.exec(`delete from ${table}`);
  file.close();
}

interface Took {
  seconds: number;
  /** Of the processor: what is left of it where others work on the same machine. */
  cpu: number;
}

async function timed(work: () => unknown): Promise<Took> {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, cpu: (user + system) / 1e6 };
}

async function inTurns(
  { kept, bare }: { kept: Writer; bare: Writer },
  rounds: readonly number[],
  pagesOf: (round: number) => Pages,
) {
  const took = { applying: [] as Took[], maintaining: [] as Took[], without: [] as Took[] };
  let lines = 0;
  for (const round of rounds) {
    const pages = pagesOf(round);
    lines = pages.lines;
    const changed = { kept: 0, bare: 0 };
    const turns = [
      async () => {
        took.applying.push(await timed(() => (changed.kept = takeIn(kept, pages))));
        took.maintaining.push(await timed(() => keepUp(kept)));
      },
      async () => {
        took.without.push(await timed(() => (changed.bare = takeIn(bare, pages))));
      },
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    if (changed.kept !== changed.bare || changed.bare < lines) throw new Error('Nothing was done.');
  }
  const of = (all: readonly Took[], figure: keyof Took) => median(all.map((one) => one[figure]));
  const ratio = (figure: keyof Took): number =>
    rounded(of(took.without, figure) / (of(took.applying, figure) + of(took.maintaining, figure)));
  return {
    ratio: ratio('seconds'),
    ratioOfCpu: ratio('cpu'),
    lines,
    linesPerSecondWithout: Math.round(lines / of(took.without, 'seconds')),
    applySeconds: rounded(of(took.applying, 'seconds')),
    maintainSeconds: rounded(of(took.maintaining, 'seconds')),
    secondsWithout: rounded(of(took.without, 'seconds')),
    cpu: Object.fromEntries(
      Object.entries(took).map(([part, all]) => [part, all.map(({ cpu }) => rounded(cpu))]),
    ),
  };
}

/** Lines alone into an empty replica, as the bench `ingest` does: so that the base cannot be slow. */
async function ingestPace(rows: number): Promise<number> {
  const plan = planOf(orderLineEntity, { model: 'sale.order.line', types: orderLineTypes }, 1);
  const { seconds } = await ours(plan, orderLinePages(rows, PAGE_ROWS));
  return Math.round(rows / seconds);
}

function shareOf(path: string) {
  const file = new Database(path, { readonly: true });
  const names = file.prepare<[], string>(
    "select name from sqlite_schema where name like 'rollup%' and rootpage > 0",
  );
  const bytes = file
    .prepare<[string], number>('select sum(pgsize) from dbstat where name = ?')
    .pluck();
  const all = names
    .pluck()
    .all()
    .map((name) => [name, bytes.get(name) ?? 0] as const);
  file.close();
  const sum = all.reduce((total, [, size]) => total + size, 0);
  const fileBytes = statSync(path).size;
  return {
    ofFile: rounded(sum / fileBytes, 4),
    megabytes: rounded(sum / 1e6, 1),
    fileMegabytes: rounded(fileBytes / 1e6, 1),
    tables: Object.fromEntries(all.map(([name, size]) => [name, rounded(size / 1e6, 2)])),
  };
}

async function rebuilt(db: Writer, path: string, runs: number) {
  const file = new Database(path, { readonly: true });
  file.pragma('cache_size = -65536');
  file.pragma('mmap_size = 268435456');
  const scans = JOIN_SCANS.map((sql) => {
    const scan = file.prepare(sql);
    const seconds = Array.from({ length: 3 }, () => {
      const started = performance.now();
      scan.get();
      return (performance.now() - started) / 1_000;
    });
    return median(seconds);
  });
  file.close();
  const scan = Math.min(...scans);
  const kept = digestOf(path);
  const all: Took[] = [];
  const lines: Took[] = [];
  for (let run = 0; run < Math.min(runs, REBUILDS); run += 1) {
    all.push(await timed(() => rebuildAll(db)));
    lines.push(await timed(() => rebuildLines(db)));
  }
  dropAll(db);
  const fromNothing = await timed(() => keepUp(db));
  return {
    ...against(scan, all),
    lines: against(scan, lines),
    fromNothing: against(scan, [fromNothing]),
    /** What stood after all batches is what the rows give. */
    equal: digestOf(path) === kept,
    joinScanSeconds: scans.map((one) => rounded(one)),
  };
}

function against(scan: number, all: readonly Took[]) {
  const seconds = all.map((one) => one.seconds);
  return {
    ofJoinScan: rounded(median(seconds) / scan, 2),
    seconds: seconds.map((one) => rounded(one, 2)),
    cpuSeconds: all.map(({ cpu }) => rounded(cpu, 2)),
  };
}

function digestOf(path: string): string {
  const file = new Database(path, { readonly: true });
  const cells = file.prepare<[], unknown[]>('select * from rollup_cell order by rollup, unit, at');
  const hash = createHash('sha256');
  for (const cell of cells.raw().iterate()) hash.update(cell.map(String).join(' '));
  file.close();
  return hash.digest('hex');
}

function remove(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}
