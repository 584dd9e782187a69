import type { CoverageCell } from '../../../../shared/contract/certification-rows.ts';
import type { VendorStanding } from '../../../../shared/contract/vendor-standing.ts';
import type { Matrices } from '../coverage/matrices.ts';
import { isBlocking, type Matrix, stateOf } from '../coverage/matrix.ts';

type Gap = VendorStanding['gaps'][number];

/** Codes of the cells of one vendor's products: by requirement, code to how many. */
export type Tallies = ReadonlyMap<number, number>[];

export function tallyProducts({ market }: Matrices, matrix: Matrix, vendor: number): Tallies {
  const width = matrix.requirements.length;
  const tallies = matrix.requirements.map(() => new Map<number, number>());
  for (let at = 0; at < market.productIds.length; at += 1) {
    if (market.vendorOf[at] !== vendor) continue;
    tallies.forEach((tally, column) => {
      const code = matrix.products[at * width + column] ?? 0;
      tally.set(code, (tally.get(code) ?? 0) + 1);
    });
  }
  return tallies;
}

export function countBlocked({ market }: Matrices, matrix: Matrix, vendor: number): number {
  const width = matrix.requirements.length;
  let blocked = 0;
  for (let at = 0; at < market.productIds.length; at += 1) {
    if (market.vendorOf[at] !== vendor) continue;
    const cells = matrix.products.subarray(at * width, (at + 1) * width);
    if (cells.some(isBlocking)) blocked += 1;
  }
  return blocked;
}

const FINE: ReadonlySet<CoverageCell['state']> = new Set(['met', 'recommended', 'not_required']);

/** What is not met, of the vendor itself and of its products: what blocks first. */
export function gapsOf(
  { pack }: Matrices,
  cells: readonly CoverageCell[],
  tallies: Tallies,
): VendorStanding['gaps'] {
  const gaps = pack.requirements.flatMap(({ requirement, name }, column): Gap[] => {
    const cell = cells[column];
    const own = cell === undefined ? [] : [{ ...cell, products: null }];
    const ofProducts = [...(tallies[column] ?? [])].map(([code, products]) => ({
      ...{ state: stateOf(code), blocks: isBlocking(code), products },
    }));
    return [...own, ...ofProducts]
      .filter(({ state }) => !FINE.has(state))
      .map(({ state, blocks, products }) => ({ requirement, name, state, blocks, products }));
  });
  return gaps.toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
}

const HOLDING: ReadonlySet<CoverageCell['state']> = new Set(['met', 'expiring']);

/** Of the products that are asked for it, how many have it. */
export function heldBy(tally: ReadonlyMap<number, number>): { asked: number; holding: number } {
  let asked = 0;
  let holding = 0;
  for (const [code, count] of tally) {
    const state = stateOf(code);
    if (state === 'not_required') continue;
    asked += count;
    const holds = HOLDING.has(state) || (state === 'in_renewal' && !isBlocking(code));
    if (holds) holding += count;
  }
  return { asked, holding };
}
