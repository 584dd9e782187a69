import { structureFaults } from './tax-pack.rules.ts';
import { taxPackDraft } from './tax-pack.ts';

/** What may stand in a fact: keys that only a newer app knows may be in it, rows that contradict may not. */
export const taxPack = taxPackDraft.refine(
  (pack) => structureFaults(pack).length === 0,
  'rows that contradict each other',
);
