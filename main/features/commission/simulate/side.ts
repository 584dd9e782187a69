import type { Charge } from '../../../../shared/contract/commission-rule.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { Chooser } from '../pricing/price.ts';
import type { RuleSet } from '../pricing/priced.ts';
import { type Pair, type Resolved, resolutionOf } from '../pricing/resolution.ts';
import { chargesOf, chooserOf, resolverOf } from '../pricing/resolve.ts';

/** One of the two rule sets, made ready for a period. */
export interface Side {
  rules: RuleSet;
  choose: Chooser;
  /** What decides each pair, charge by charge; a pair that is not there is priced by its orders. */
  resolved: ReadonlyMap<Charge, ReadonlyMap<Pair, readonly Resolved[]>>;
}

export function sideOf(
  rules: RuleSet,
  { pairs, period }: { pairs: readonly Pair[]; period: Period },
): Side {
  const resolver = resolverOf(rules);
  const resolved = chargesOf(rules).map((charge) => {
    const rows = resolutionOf(resolver, charge, { pairs, period });
    return [charge, Map.groupBy(rows, ({ pair }) => pair)] as const;
  });
  return { rules, choose: chooserOf(resolver), resolved: new Map(resolved) };
}

export function decidedOn(rows: readonly Resolved[] | undefined, day: string): Resolved['rule'] {
  if (rows === undefined) return 'gap';
  return rows.find(({ from, to }) => from <= day && day < to)?.rule ?? 'by_line';
}
