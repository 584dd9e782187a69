import { createHash } from 'node:crypto';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { type BusinessDay, monthOf } from '../../../../shared/kernel/business-day.ts';
import type { Clock } from '../../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { decide } from '../../../facts/pending/decide.ts';
import {
  dayClosed,
  type LinesPriced,
  linesPriced,
  type Reversal,
} from '../../../facts/streams/pricing.stream.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { LackingVendors } from '../inputs/lacking.ts';
import { blocksOf } from './blocks.ts';
import { Chunk, type ChunkOf, type ToFreeze } from './chunk.ts';
import { findBooks } from './frozen.store.ts';
import { type Known, PlanSums, planInto } from './plan.ts';

/** So that a chunk as JSON is well below what a fact may be when it is deflated. */
const ROWS_A_CHUNK = 12_000;
const REVERSALS_A_CHUNK = 4_000;

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
  const freezing = new Chunks(db, chunkHead(db, { day, known }), { clock, uid });
  const sums = new PlanSums();
  const lacking = new LackingVendors(db, day);
  planInto(
    db,
    { day, since, known },
    {
      line: (priced) => {
        sums.line(priced);
        lacking.line(priced);
        freezing.add(priced);
      },
      reversals: (rows) => {
        sums.addReversals(rows);
        freezing.addReversals(rows);
      },
      waits: () => undefined,
      refused: () => undefined,
    },
  );
  const [lack] = lacking.blocks();
  if (lack !== undefined) throw new Refusal(lack.code, lack.params);
  const { chunks, inputs } = freezing.end();
  const { lines, amount, tax, reversals } = sums;
  const data = { day, lines, amount, tax, inputs };
  const stream = `pricing/${monthOf(day)}`;
  const uuid = decide(db, { stream, kind: dayClosed, data }, { uid, clock });
  return { day, uuid, chunks, lines, amount, tax, reversals };
}

/** Priced lines into facts of some thousand each, as they come. Lines of one order stay in one chunk. */
class Chunks {
  readonly #db: Writer;
  readonly #of: ChunkOf;
  readonly #by: { clock: Clock; uid: number };
  readonly #sum = createHash('sha256');
  #chunk = new Chunk();
  readonly #reversals: Reversal[] = [];
  #count = 0;

  constructor(db: Writer, of: ChunkOf, by: { clock: Clock; uid: number }) {
    this.#db = db;
    this.#of = of;
    this.#by = by;
  }

  add(priced: ToFreeze): void {
    const isFull = this.#chunk.rows >= ROWS_A_CHUNK;
    if (isFull && !this.#chunk.isWithin(priced.line.orderId)) this.#sayChunk();
    this.#chunk.add(priced);
  }

  addReversals(rows: readonly Reversal[]): void {
    for (const one of rows) this.#reversals.push(one);
  }

  end(): { chunks: number; inputs: string } {
    if (this.#chunk.rows > 0) this.#sayChunk();
    for (let at = 0; at < this.#reversals.length; at += REVERSALS_A_CHUNK) {
      this.#sayReversals(this.#reversals.slice(at, at + REVERSALS_A_CHUNK));
    }
    return { chunks: this.#count, inputs: this.#sum.digest('hex') };
  }

  #sayChunk(): void {
    this.#say(this.#chunk.data(this.#of, []));
    this.#chunk = new Chunk();
  }

  #sayReversals(reversals: readonly Reversal[]): void {
    try {
      this.#say(new Chunk().data(this.#of, reversals));
    } catch (error) {
      const isTooLarge = error instanceof Refusal && error.code === 'fact.too_large';
      if (!isTooLarge || reversals.length < 2) throw error;
      for (const part of halves(reversals)) this.#sayReversals(part);
    }
  }

  #say(data: LinesPriced): void {
    const text = JSON.stringify(data);
    const stream = `pricing/${monthOf(this.#of.day)}`;
    decide(this.#db, { stream, kind: linesPriced, data, text }, this.#by);
    this.#sum.update(text);
    this.#count += 1;
  }
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
