import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openWriter } from '../../main/db/open.ts';
import { folds } from '../../main/facts/folds/index.ts';
import { hashAfter, NO_HASH } from '../../main/facts/log/hash.ts';
import { findStream, newStream, recordFact, saveStream } from '../../main/facts/log/log.store.ts';
import { payloadOf } from '../../main/facts/log/wire.ts';
import { rebuild } from '../../main/facts/snapshot/rebuild.ts';
import { fillFrom, takeSnapshot } from '../../main/facts/snapshot/snapshot.ts';
import { linesPriced } from '../../main/facts/streams/pricing.stream.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { random } from '../support/random.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { type Bench, median, rounded } from './measure.ts';

const STAFF_UID = 10;
const CHECKER_UID = 11;
const FACTS_A_REQUEST = 4;
const VENDORS = 500;
const LINES_A_CHUNK = 20_000;
const PRICED_LINES = 100_000;

type Db = ReturnType<typeof openWriter>;

/** The log of a house that keeps evidence of its vendors: what a full desk has on its disk. */
function fillLog(db: Db, wanted: number): number {
  const say = sayInto(db);
  db.tx(() => {
    say('staff', STAFF_UID, ['role.stated', { uid: STAFF_UID, role: 'admin' }]);
    say('staff', STAFF_UID, ['role.stated', { uid: CHECKER_UID, role: 'compliance' }]);
    for (let made = 0; made < wanted; made += FACTS_A_REQUEST) {
      const vendorId = 1 + ((made / FACTS_A_REQUEST) % VENDORS);
      const stream = `evidence/${vendorId}`;
      const asked = { vendorId, requirement: 'halal', subject: null };
      const request = say(stream, STAFF_UID, ['evidence.requested', asked]);
      const fileSha256 = 'a'.repeat(64);
      say(stream, STAFF_UID, ['evidence.received', { request, fileSha256, expiresOn: TODAY }]);
      say(stream, STAFF_UID, ['evidence.reviewed', { request, complete: true, note: '' }]);
      say(stream, CHECKER_UID, ['evidence.settled', { request, approved: true, note: '' }]);
    }
  });
  return wanted;
}

function sayInto(db: Db) {
  const heads = new Map<string, { seq: number; hash: string }>();
  let centralId = 0;
  return (stream: string, uid: number, [kind, data]: readonly [string, object]): string => {
    const uuid = randomUUID();
    const { seq: before, hash: previous } = heads.get(stream) ?? { seq: 0, hash: NO_HASH };
    const seq = before + 1;
    centralId += 1;
    const staff = stream === 'staff' ? before : 2;
    const payload = payloadOf({ uuid, kind, version: 1, heads: { staff }, data });
    const hash = hashAfter(previous, { stream, seq, centralId, payload, uid, at: NOW });
    const row = { stream, seq, central_id: centralId, uuid, kind, version: 1, payload };
    recordFact(db, { ...row, uid, at: NOW, hash });
    heads.set(stream, { seq, hash });
    const place = { ...newStream(stream), head_seq: seq, head_hash: hash, folded_seq: seq };
    saveStream(db, place);
    return uuid;
  };
}

/** Lines as a market has them: ids mostly in a row, some hundred vendors, a handful of rules. */
function pricedBytes(): { bytes: number; perLine: number } {
  const dice = random(7);
  const vendors = Array.from({ length: VENDORS }, (_, index) => 1_000 + index * 3);
  const rules = Array.from({ length: 12 }, () => randomUUID());
  let bytes = 0;
  for (let from = 0; from < PRICED_LINES; from += LINES_A_CHUNK) {
    const length = LINES_A_CHUNK;
    const base = Array.from({ length }, () => (1 + dice.below(4_000)) * 500);
    const amount = base.map((one) => Math.round(one * dice.pick([0.03, 0.05, 0.075, 0.1])));
    const taxBase = amount.map((one) => Math.round((one * 11) / 12));
    const step = Array.from({ length }, () => 1);
    const sold = Array.from({ length }, () => dice.below(VENDORS));
    const data = {
      ...{ day: TODAY, decimals: 2, rules, days: [TODAY], methods: [], reversals: [] },
      tax: {
        ...{ pkp: true, ppnPpm: 120_000, dppNumerator: 11, dppDenominator: 12 },
        ...{ rounding: 'half_up' as const, pph22Ppm: null, pack: 'bench' },
      },
      ...{ paths: Array.from({ length: 30 }, (_, at) => [1 + at]), tiers: [] },
      orders: { step, day: 0, province: 12, method: -1 },
      lines: {
        step: Array.from({ length }, () => 1 + dice.below(3)),
        ...{ order: step, vendor: sold.map((at) => vendors[at] ?? 0), tier: -1 },
        ...{ product: sold.map((at) => 1 + at), path: sold.map((at) => at % 30) },
        ...{ quantity: 1_000_000, gross: base.map((one) => one * 100), discount: 0 },
        ...{ shipping: 0, gmv: 0, ordinal: 0 },
      },
      prices: [
        {
          ...{ charge: 'commission', step, base, amount, taxBase },
          rule: Array.from({ length }, () => dice.below(rules.length)),
          tax: taxBase.map((one) => Math.round(one * 0.12)),
        },
      ],
    };
    linesPriced.data.parse(data);
    const uuid = randomUUID();
    const saying = { uuid, kind: 'lines.priced', version: 2, heads: { staff: 2, policy: 0 }, data };
    bytes += payloadOf(saying).length;
  }
  return { bytes, perLine: bytes / PRICED_LINES };
}

/** On a machine that others use too, the wall clock says little: what this process computed says more. */
function timed(work: () => void): { seconds: number; cpu: number } {
  const before = process.cpuUsage();
  const began = performance.now();
  work();
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return { seconds: rounded(seconds), cpu: rounded((user + system) / 1e6) };
}

export const facts: Bench = {
  about: 'fold from a local log, and start from a snapshot; --rows is the facts in the log',
  rows: 1_000_000,
  run: async ({ runs, rows }) => {
    const { profile, remove } = tempProfile();
    const db = openWriter(join(profile, 'replica.db'));
    fillLog(db, rows);
    const folding = Array.from({ length: runs }, () => timed(() => rebuild(db)));
    const evidence = folds.find(({ name }) => name === 'evidence');
    if (evidence === undefined) throw new Error('No fold of evidence.');
    if (findStream(db, 'evidence/1')?.folded_seq === 0) throw new Error('Nothing was folded.');
    const snapshot = takeSnapshot(db, evidence, {});
    db.close();
    const starting = Array.from({ length: runs }, (_, run) => {
      const desk = openWriter(join(profile, `desk-${run}.db`));
      const took = timed(() => desk.tx(() => fillFrom(desk, evidence, snapshot.content)));
      desk.close();
      return took;
    });
    remove();
    const factsPerSecond = Math.trunc(rows / median(folding.map(({ seconds }) => seconds)));
    const factsPerCpuSecond = Math.trunc(rows / median(folding.map(({ cpu }) => cpu)));
    const priced = pricedBytes();
    return {
      ratio: rounded(factsPerSecond / 100_000),
      against: '100,000 facts folded a second',
      factsPerSecond,
      factsPerCpuSecond,
      foldSeconds: folding,
      startFromSnapshotSeconds: median(starting.map(({ seconds }) => seconds)),
      startFromSnapshotCpuSeconds: median(starting.map(({ cpu }) => cpu)),
      starts: starting,
      snapshotMegabytes: rounded(snapshot.content.length / 1e6, 2),
      centralMegabytesPer100kLines: rounded(priced.bytes / 1e6, 2),
      bytesPerLine: rounded(priced.perLine, 1),
    };
  },
};
