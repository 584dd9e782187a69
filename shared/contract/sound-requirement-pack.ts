import { requirementFaults } from './requirement-pack.rules.ts';
import { requirementPackDraft } from './requirement-pack.ts';

/** What may stand in a fact: rows that contradict each other may not. */
export const requirementPack = requirementPackDraft.refine(
  (pack) => requirementFaults(pack).length === 0,
  'rows that contradict each other',
);
