import {
  type RuleEdit,
  type RuleEditInput,
  ruleEdit,
} from '../../../../../shared/contract/commission-rule.ts';
import type { DraftSurroundings } from '../../../../../shared/contract/commission-rule-looks.ts';
import type { ScopeNames } from '../words/rule-words.ts';

/** Null: of a shape that this version does not know. It stays in the draft with its fault. */
export function readEdit(change: RuleEditInput): RuleEdit | null {
  return ruleEdit.safeParse(change).data ?? null;
}

/** The version that a change ends or takes the place of. */
export function touchedBy(change: RuleEditInput): string | null {
  return (change.op === 'end' ? change.version : change.replaces) ?? null;
}

/** A later change of a version takes the place of the earlier one: one version changes once. */
export function withEdits(
  changes: readonly RuleEditInput[],
  edits: readonly RuleEditInput[],
): RuleEditInput[] {
  const touched = new Set(edits.map(touchedBy).filter((version) => version !== null));
  const kept = changes.filter((change) => !touched.has(touchedBy(change) ?? ''));
  return [...kept, ...edits];
}

/** Names of what a rule of the draft is about; its number where none is known. */
export function namesIn(
  { named }: Pick<DraftSurroundings, 'named'>,
  scope: {
    vendorId: number | null;
    categoryId: number | null;
    productId: number | null;
    provinceId: number | null;
  },
): ScopeNames {
  const find = (rows: readonly { id: number; name: string }[], id: number | null) =>
    id === null ? null : (rows.find((one) => one.id === id) ?? { name: `#${id}` });
  return {
    vendor: find(named.vendors, scope.vendorId),
    category: find(named.categories, scope.categoryId),
    product: find(named.products, scope.productId),
    region: find(named.regions, scope.provinceId),
  };
}
