import type { Fact } from '../../facts/fact.ts';
import { foreignOf, rollups } from '../index.ts';
import { countFromRollup } from './count-cells.ts';
import type { RollupQuestion } from './counting.ts';
import type { RollupReader } from './rollup-reader.ts';

/** Who asks for some of more than so many is answered from all rows. */
const FOUND_AT_MOST = 10_000;

/** Rows in other currencies, by currency; or what they are of, of which the facts tell what a filter keeps. */
type Foreign =
  | { rows: ReadonlyMap<number | null, number>; of?: never }
  | { of: readonly number[]; rows?: never };

const none: Foreign = { rows: new Map() };

/** Null where only the facts can tell. */
export function countForeign(
  reader: RollupReader,
  fact: Fact,
  { period, kept }: RollupQuestion,
): Foreign | null {
  if (fact.isOfCompany === true) return none;
  const source = rollups.find((rollup) => rollup.fact === fact)?.source;
  if (source === undefined || !reader.isBuilt(source)) return null;
  const rows = new Map<number | null, number>();
  const of = new Set<number>();
  const question = { folded: null, unfolded: [], kept: new Map(), period };
  const by = kept.size === 0 ? ['currency'] : ['currency', 'of'];
  const isCounted = countFromRollup(
    reader,
    { rollup: foreignOf(source), reads: [{ sum: 'rows' }], question: { ...question, by } },
    ([currency, id], [count = 0]) => {
      rows.set(idOf(currency), count);
      of.add(idOf(id) ?? 0);
    },
  );
  if (!isCounted) return null;
  if (kept.size === 0 || rows.size === 0) return { rows };
  const isFound = fact.foreignBy !== undefined && !of.has(0) && of.size <= FOUND_AT_MOST;
  return isFound ? { of: [...of] } : null;
}

function idOf(text: string | undefined): number | null {
  return text === undefined || text === 'unknown' ? null : Number(text);
}
