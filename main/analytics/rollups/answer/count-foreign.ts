import type { Fact } from '../../facts/fact.ts';
import { foreignOf, rollups } from '../index.ts';
import { countFromRollup } from './count-cells.ts';
import type { RollupQuestion } from './counting.ts';
import type { RollupReader } from './rollup-reader.ts';

/**
 * Rows in other currencies, by currency: null where only the facts can tell, which of them a filter keeps.
 */
export function countForeign(
  reader: RollupReader,
  fact: Fact,
  { period, kept }: RollupQuestion,
): ReadonlyMap<number | null, number> | null {
  if (fact.isOfCompany === true) return new Map();
  const source = rollups.find((rollup) => rollup.fact === fact)?.source;
  if (source === undefined || !reader.isBuilt(source)) return null;
  const found = new Map<number | null, number>();
  const question = { folded: null, unfolded: [], kept: new Map(), period };
  const isCounted = countFromRollup(
    reader,
    {
      rollup: foreignOf(source),
      reads: [{ sum: 'rows' }],
      question: { ...question, by: ['currency'] },
    },
    ([currency], [rows = 0]) => {
      found.set(currency === 'unknown' ? null : Number(currency), rows);
    },
  );
  if (!isCounted || (kept.size > 0 && found.size > 0)) return null;
  return found;
}
