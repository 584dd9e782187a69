import type { Answered, ModelCall } from '../../main/central/odoo-client.ts';
import { Fault } from '../../shared/contract/errors.ts';
import { instantToOdoo } from '../../shared/kernel/instant.ts';
import { NOW } from '../support/fixed-clock.ts';
import type { random } from '../support/random.ts';

export type Dice = ReturnType<typeof random>;

/** A row of the model of facts, as recordings 751 to 756 show it. */
export interface CentralFact {
  id: number;
  externalId: string;
  stream: string;
  seq: number;
  payload: string;
  uid: number;
  at: string;
  /** Not by the product. */
  forged?: boolean;
}

/** The process ends here: nothing after this line of the desk's code ran. */
export class Crash extends Error {}

interface InFlight {
  facts: readonly CentralFact[];
  calls: number;
}

type Term = readonly [string, string, unknown];

/** A create-only model in memory: it answers, loses answers, is slow to show a row, or kills the desk that asks. */
export class FactCentral {
  readonly rows: CentralFact[] = [];
  readonly #dice: Dice;
  #inFlight: InFlight[] = [];
  #lastId = 0;
  #now = NOW;
  /** Of a hundred calls. */
  trouble = 0;
  /** A payload that this central cannot take, whatever its place. */
  refuses: RegExp | null = null;
  /** What somebody does after a desk has decided, and before its call arrives. */
  quicker: (() => Promise<void>) | null = null;
  /** What others do between two calls of a desk; null while nobody else is there. */
  meanwhile: (() => Promise<void>) | null = null;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  port(uid: number) {
    return {
      ask: async (call: ModelCall) => {
        const { meanwhile } = this;
        if (meanwhile !== null && this.#dice.below(100) < this.trouble) await meanwhile();
        return this.#troubled(call, uid);
      },
      send: async (call: ModelCall) => {
        await this.quicker?.();
        return this.#troubled(call, uid);
      },
    };
  }

  /** Slow appends become visible, as they do at last. */
  settle(): void {
    this.trouble = 0;
    this.meanwhile = null;
    for (const one of this.#inFlight) this.#commit(one.facts);
    this.#inFlight = [];
  }

  /** Past every desk: what somebody with a programme of his own could do with his login. */
  forge(uid: number, stream: string, payload: string): void {
    const seq = this.headOf(stream) + 1;
    const fact = { externalId: idOf(stream, seq), stream, seq, payload, forged: true };
    this.#commit([this.#newFact(uid, fact)]);
  }

  headOf(stream: string): number {
    const seqs = this.rows.filter((row) => row.stream === stream).map(({ seq }) => seq);
    return Math.max(0, ...seqs);
  }

  #troubled(call: ModelCall, uid: number): Answered {
    this.#now += 1_000 + this.#dice.below(3_600_000);
    this.#passTime();
    const isAppend = call.method === 'load';
    if (this.#dice.below(100) >= this.trouble) return this.#answer(call, uid);
    const what = this.#dice.below(isAppend ? 6 : 4);
    if (what === 0) throw new Crash();
    if (what === 1) throw new Fault('connection.timeout', { url: '', seconds: 1 });
    if (!isAppend && what === 2) return this.#answerWithHole(call, uid);
    if (isAppend && what === 3) this.#startSlowly(call, uid);
    else this.#answer(call, uid);
    if (what === 5) throw new Crash();
    if (what === 4) return this.#answer(call, uid);
    throw new Fault('connection.empty_answer', { url: '' });
  }

  #answer(call: ModelCall, uid: number): Answered {
    const result =
      call.method === 'load'
        ? this.#load(call, uid)
        : call.method === 'read_group'
          ? this.#heads()
          : call.method === 'search_read' && call.model === 'x_umkm_fact'
            ? this.#read(call)
            : [];
    return { result, at: this.#now };
  }

  /** A row in the middle of the page is not visible yet. */
  #answerWithHole(call: ModelCall, uid: number): Answered {
    const { result, at } = this.#answer(call, uid);
    if (call.method !== 'search_read' || !Array.isArray(result) || result.length < 2) {
      return { result, at };
    }
    return { result: result.toSpliced(this.#dice.below(result.length - 1), 1), at };
  }

  #heads(): unknown {
    const groups = Map.groupBy(this.rows, ({ stream }) => stream);
    return [...groups].map(([stream, rows]) => ({
      x_stream: stream,
      head: Math.max(...rows.map(({ seq }) => seq)),
      __count: rows.length,
    }));
  }

  #read({ args, kwargs }: ModelCall): unknown {
    const domain = Array.isArray(args[0]) ? args[0] : [];
    const matches = meaning([...domain]);
    const found = this.rows.filter(matches).sort((a, b) => a.id - b.id);
    const order = String(kwargs?.order);
    if (order.startsWith('x_seq')) found.sort((a, b) => a.seq - b.seq);
    if (order.endsWith('desc')) found.reverse();
    return found.slice(0, Number(kwargs?.limit)).map((row) => ({
      id: row.id,
      x_stream: row.stream,
      x_seq: row.seq,
      x_payload: row.payload,
      create_uid: row.uid,
      create_date: row.at,
    }));
  }

  #load(call: ModelCall, uid: number): unknown {
    const facts = this.#newBatch(call, uid);
    if (facts === null) return { ids: false, messages: [{ type: 'error' }] };
    this.#commit(facts);
    return { ids: facts.map(({ id }) => id), messages: [], nextrow: 0 };
  }

  /** Their ids are given out now; the rows are seen some calls later. */
  #startSlowly(call: ModelCall, uid: number): void {
    const facts = this.#newBatch(call, uid);
    if (facts !== null) this.#inFlight.push({ facts, calls: 1 + this.#dice.below(12) });
  }

  /** All of a call, or nothing: null where one of the external ids is given already. */
  #newBatch({ args }: ModelCall, uid: number): CentralFact[] | null {
    const rows = rowsOf(args).map(([externalId = '', , stream = '', seq = '', payload = '']) => ({
      ...{ externalId, stream, seq: Number(seq), payload },
    }));
    if (rows.some(({ externalId }) => this.#isTaken(externalId))) return null;
    if (rows.some(({ payload }) => this.refuses?.test(payload))) return null;
    return rows.map((row) => this.#newFact(uid, row));
  }

  #passTime(): void {
    for (const one of this.#inFlight) one.calls -= 1;
    for (const { facts } of this.#inFlight.filter(({ calls }) => calls <= 0)) this.#commit(facts);
    this.#inFlight = this.#inFlight.filter(({ calls }) => calls > 0);
  }

  #isTaken(externalId: string): boolean {
    const isThere = (row: CentralFact): boolean => row.externalId === externalId;
    return this.rows.some(isThere) || this.#inFlight.some(({ facts }) => facts.some(isThere));
  }

  #newFact(uid: number, fact: Omit<CentralFact, 'id' | 'uid' | 'at'>): CentralFact {
    this.#lastId += 1;
    return { ...fact, id: this.#lastId, uid, at: instantToOdoo(this.#now) };
  }

  #commit(facts: readonly CentralFact[]): void {
    const mine = new Set(facts.map(({ externalId }) => externalId));
    if (!this.rows.some(({ externalId }) => mine.has(externalId))) this.rows.push(...facts);
  }
}

function idOf(stream: string, seq: number): string {
  return `__umkm__.fact_${stream.replaceAll('/', '_')}_${seq}`;
}

function rowsOf(args: readonly unknown[]): string[][] {
  const rows = args[1];
  return Array.isArray(rows) ? rows.map((row) => [row].flat().map(String)) : [];
}

type Test = (row: CentralFact) => boolean;

/** An Odoo domain in its own, Polish, order. */
function meaning(terms: unknown[]): Test {
  const all: Test[] = [];
  while (terms.length > 0) all.push(next(terms));
  return (row) => all.every((test) => test(row));
}

function next(terms: unknown[]): Test {
  const term = terms.shift();
  if (term === '|' || term === '&') {
    const [a, b] = [next(terms), next(terms)];
    return term === '|' ? (row) => a(row) || b(row) : (row) => a(row) && b(row);
  }
  const [field, operator, value] = term as Term;
  const read = (row: CentralFact): unknown =>
    field === 'id' ? row.id : field === 'x_seq' ? row.seq : row.stream;
  if (operator === '=') return (row) => read(row) === value;
  if (operator === '>') return (row) => Number(read(row)) > Number(value);
  throw new Error(`No operator ${operator}`);
}
