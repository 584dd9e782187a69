import type { RequirementChange } from '../../../../shared/contract/certification-rows.ts';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import { rowChanges } from '../../../../shared/kernel/row-changes.ts';

const FIELDS = [
  ...([
    'requirement',
    'subject',
    'alternatives',
    'groups',
    'scales',
    'kind',
    'from',
    'to',
  ] as const),
  ...(['grace', 'source', 'confidence', 'note'] as const),
] as const;

/** Row by row, by the rows' own names. */
export function requirementChanges(
  before: RequirementPack,
  after: RequirementPack,
): RequirementChange[] {
  return rowChanges(
    { before: before.rows, after: after.rows },
    { idOf: ({ row }) => row, fields: FIELDS },
  ).map(({ id, ...change }) => ({ ...change, row: id }));
}

/** Kinds, groups or names differ: what certificates count as is worked out anew once it counts. */
export function isOtherwiseOther(before: RequirementPack, after: RequirementPack): boolean {
  const rest = ({ types, groups, requirements, unknownScale }: RequirementPack): string =>
    JSON.stringify([types, groups, requirements, unknownScale]);
  return rest(before) !== rest(after);
}
