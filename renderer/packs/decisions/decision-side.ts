import { type DecisionOf, houseDecisions } from '../../../shared/contract/house-decisions.ts';

/** Where a decision is looked for: beside the certificates it is about, or beside the money. */
export type DecisionSide = 'certification' | 'commission';

const sideOf = ({ topic }: DecisionOf): DecisionSide =>
  topic.startsWith('certification.') ? 'certification' : 'commission';

export const decisionsOf = (side: DecisionSide): readonly DecisionOf[] =>
  houseDecisions.filter((decision) => sideOf(decision) === side);
