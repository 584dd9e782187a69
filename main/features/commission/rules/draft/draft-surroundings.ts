import {
  type RuleEditInput,
  type RuleScope,
  ruleEdit,
} from '../../../../../shared/contract/commission-rule.ts';
import type { DraftSurroundings } from '../../../../../shared/contract/commission-rule-looks.ts';
import type { NamedScopes } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { listProvinces } from '../../../../platform/names/names.store.ts';
import { type Named, namesOf } from '../../lines/names.store.ts';
import { liveRules } from '../live-rules.ts';
import { ruleRows } from '../rule-rows.ts';

/** Of edits that cannot be read nothing is named: what is wrong with them is told beside them. */
export function surroundingsOf(
  db: Reader,
  changes: readonly RuleEditInput[],
  day: BusinessDay,
): DraftSurroundings {
  const edits = changes.flatMap((change) => ruleEdit.safeParse(change).data ?? []);
  const touched = new Set(edits.map((edit) => (edit.op === 'end' ? edit.version : edit.replaces)));
  const versions =
    edits.length === 0 ? [] : liveRules(db).rules.filter(({ version }) => touched.has(version));
  const scopes = edits.flatMap((edit) => (edit.op === 'add' ? [edit.rule.scope] : []));
  return { versions: ruleRows(db, versions, day), named: namedIn(db, scopes) };
}

/** The names of what scopes are about. */
export function namedIn(db: Reader, scopes: readonly RuleScope[]): NamedScopes {
  const named = (
    of: 'vendor' | 'category' | 'product',
    idOf: (scope: RuleScope) => number | null,
  ): Named[] => {
    const ids = [...new Set(scopes.map(idOf))];
    const names = namesOf(db, of, ids);
    return ids.flatMap((id) => names(id) ?? []);
  };
  return {
    vendors: named('vendor', ({ vendorId }) => vendorId),
    categories: named('category', ({ categoryId }) => categoryId),
    products: named('product', ({ productId }) => productId),
    regions: scopes.some(({ provinceId }) => provinceId !== null) ? listProvinces(db) : [],
  };
}
