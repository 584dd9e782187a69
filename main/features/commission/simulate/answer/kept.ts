import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { Refusal } from '../../../../../shared/contract/errors.ts';
import type { ChangedCharges } from './changed-charges.ts';

export interface KeptSimulation {
  answer: Simulated;
  changes: ChangedCharges;
}

const KEPT = 3;
const simulations = new Map<string, KeptSimulation>();

/** In the memory of the thread that ran it: nothing of a simulation is ever written. The oldest gives way. */
export function keep(id: string, simulation: KeptSimulation): void {
  simulations.delete(id);
  simulations.set(id, simulation);
  const [oldest] = simulations.keys();
  if (simulations.size > KEPT && oldest !== undefined) simulations.delete(oldest);
}

export function kept(id: string): KeptSimulation {
  const found = simulations.get(id);
  if (found === undefined) throw new Refusal('simulation.gone');
  return found;
}
