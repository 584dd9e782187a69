import type { SimulatedSums } from '../../../../shared/contract/commission-simulate.contract.ts';

export function noSums(): SimulatedSums {
  return {
    ...{ lines: 0, base: 0, winnerChanged: 0, differing: 0 },
    old: { amount: 0, tax: 0, withheld: 0, gaps: 0 },
    new: { amount: 0, tax: 0, withheld: 0, gaps: 0 },
  };
}

export function addSums(to: SimulatedSums, one: SimulatedSums): void {
  to.lines += one.lines;
  to.base += one.base;
  to.winnerChanged += one.winnerChanged;
  to.differing += one.differing;
  addSide(to.old, one.old);
  addSide(to.new, one.new);
}

function addSide(to: SimulatedSums['old'], one: SimulatedSums['old']): void {
  to.amount += one.amount;
  to.tax += one.tax;
  to.withheld += one.withheld;
  to.gaps += one.gaps;
}
