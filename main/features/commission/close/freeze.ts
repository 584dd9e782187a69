import { createHash } from 'node:crypto';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { type BusinessDay, monthOf } from '../../../../shared/kernel/business-day.ts';
import type { Clock } from '../../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { decide } from '../../../facts/pending/decide.ts';
import { dayClosed, linesPriced, type Reversal } from '../../../facts/streams/pricing.stream.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { blocksOf } from './blocks.ts';
import { type ChunkOf, chunkOf, type ToFreeze } from './chunk.ts';
import { findBooks } from './frozen.store.ts';
import { type Known, planClose } from './plan.ts';
import { sumsOf } from './plan-sums.ts';

const LINES_A_CHUNK = 8_000;

interface Freezing {
  day: BusinessDay;
  known: Known;
  clock: Clock;
  uid: number;
}

/** Freezes what counts up to the day, and closes it: true once it stands on the central. */
export function freezeDay(db: Writer, { day, known, clock, uid }: Freezing) {
  const [block] = blocksOf(db, { day, now: clock.now(), known });
  if (block !== undefined) throw new Refusal(block.code, block.params);
  const since = findBooks(db)?.from ?? day;
  const plan = planClose(db, { day, since }, known);
  const sum = createHash('sha256');
  const stream = `pricing/${monthOf(day)}`;
  const of = chunkHead(db, { day, known });
  let chunks = 0;
  const say = (lines: readonly ToFreeze[], reversals: readonly Reversal[]): void => {
    const data = chunkOf(of, lines, reversals);
    try {
      decide(db, { stream, kind: linesPriced, data }, { uid, clock });
    } catch (error) {
      const isTooLarge = error instanceof Refusal && error.code === 'fact.too_large';
      if (!isTooLarge || lines.length + reversals.length < 2) throw error;
      for (const part of halves(lines)) say(part, []);
      for (const part of halves(reversals)) say([], part);
      return;
    }
    sum.update(JSON.stringify(data));
    chunks += 1;
  };
  for (const lines of inChunks(plan.lines)) say(lines, []);
  for (let at = 0; at < plan.reversals.length; at += LINES_A_CHUNK) {
    say([], plan.reversals.slice(at, at + LINES_A_CHUNK));
  }
  const sums = sumsOf(plan);
  const data = { day, ...sums, inputs: sum.digest('hex') };
  const uuid = decide(db, { stream, kind: dayClosed, data }, { uid, clock });
  return { day, uuid, chunks, ...sums, reversals: plan.reversals.length };
}

function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = items.length >> 1;
  return [items.slice(0, middle), items.slice(middle)].filter(({ length }) => length > 0);
}

function chunkHead(db: Reader, { day, known }: Pick<Freezing, 'day' | 'known'>): ChunkOf {
  const { pkp, ppnPpm, dppNumerator, dppDenominator, rounding, pph22, packVersion } = known.tax;
  const law = { ppnPpm, dppNumerator, dppDenominator, rounding };
  return {
    day,
    decimals: findCompanyCurrency(db).decimals,
    tax: { pkp: pkp === true, ...law, pph22Ppm: pph22?.ppm ?? null, pack: packVersion },
  };
}

/** Lines of one order stay in one chunk. */
function inChunks(lines: readonly ToFreeze[]): ToFreeze[][] {
  const chunks: ToFreeze[][] = [];
  for (const one of lines) {
    const last = chunks.at(-1);
    const isSame = last?.at(-1)?.line.orderId === one.line.orderId;
    if (last === undefined || (last.length >= LINES_A_CHUNK && !isSame)) chunks.push([one]);
    else last.push(one);
  }
  return chunks;
}
