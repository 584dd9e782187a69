import * as z from 'zod';
import type { CentralWord, RuleChange } from '../../../../../shared/contract/commission-change.ts';
import { ruleFaults } from '../../../../../shared/contract/commission-rule.rules.ts';
import { type RuleEdit, ruleEdit } from '../../../../../shared/contract/commission-rule.ts';
import type { EditFault } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { ErrorCode } from '../../../../../shared/contract/errors.ts';
import {
  type FileFault,
  refuseFaults,
  shapeFaults,
} from '../../../../../shared/contract/file-faults.ts';
import type { Reader } from '../../../../db/db.ts';
import {
  type Book,
  type ChangeFault,
  changeFaults,
  type HeldVersion,
} from '../../../../facts/folds/rules/change-faults.ts';
import type { Rule, RuleSet } from '../../pricing/priced.ts';
import { listUnknown, type NamedId } from '../../simulate/known-ids.store.ts';
import { keysOf } from '../rule-keys.ts';

/** A fault of the row itself, or of two sides that stand against each other. */
export type Fault = FileFault & Pick<EditFault, 'name' | 'other'>;

const DRAFT = 'draft/';
const unknownCodes: Record<NamedId, ErrorCode> = {
  vendorId: 'commission.unknown_vendor',
  categoryId: 'commission.unknown_category',
  productId: 'commission.unknown_product',
  provinceId: 'commission.unknown_region',
};
const changeCodes: Record<ChangeFault['code'], ErrorCode> = {
  'commission.overlap': 'commission.row_overlap',
  'commission.no_version': 'commission.row_no_version',
  'commission.changed_twice': 'commission.row_changed_twice',
  'commission.only_shorter': 'commission.row_only_shorter',
  'commission.replaced_before': 'commission.row_replaced_before',
  'commission.version_known': 'commission.version_known',
};

const manyEdits = z.object({ changes: z.array(ruleEdit) });

/** Edits as they came in: read, or what is wrong with their shape by row and field. */
export function readEdits(input: unknown): { edits: RuleEdit[]; faults: Fault[] } {
  const parsed = manyEdits.safeParse({ changes: input });
  if (parsed.success) return { edits: parsed.data.changes, faults: [] };
  const found = shapeFaults(parsed.error, { input: { changes: input }, rows: ['changes'] });
  return { edits: [], faults: found.map((fault) => ({ ...fault, name: null, other: null })) };
}

/** What keeps edits from being proposed, row by row; nothing where they may. */
export function faultsOfEdits(
  db: Reader,
  { edits, set }: { edits: readonly RuleEdit[]; set: RuleSet },
): Fault[] {
  const alone = [...edits.flatMap(faultsOfEdit), ...unknownIn(db, edits)];
  if (alone.length > 0) return alone.toSorted((a, b) => a.row - b.row);
  const changes = changesOf(edits, { versionOf: draftVersion, wordOf: () => null });
  const found = changeFaults(changes, bookOf(set));
  if (found.length === 0) return [];
  const sides = new Map(set.rules.map(({ version, spec }) => [version, spec]));
  for (const change of changes) if (change.op === 'add') sides.set(change.version, change.rule);
  return found.map((fault) => named(fault, { change: changes[fault.index], sides }));
}

export function refuseEdits(faults: readonly Fault[]): void {
  refuseFaults(faults);
}

export const draftVersion = (index: number): string => `${DRAFT}${index + 1}`;

/** The row of a draft that a version stands for; null of one that took effect. */
export function rowOfVersion(version: string): number | null {
  return version.startsWith(DRAFT) ? Number(version.slice(DRAFT.length)) : null;
}

export function changesOf(
  edits: readonly RuleEdit[],
  {
    versionOf,
    wordOf,
  }: { versionOf(index: number): string; wordOf(centralId: number): CentralWord | null },
): RuleChange[] {
  return edits.map((edit, index) => {
    const central = edit.centralId === null ? null : wordOf(edit.centralId);
    if (edit.op === 'end') return { op: 'end', version: edit.version, on: edit.on, central };
    const { rule, replaces } = edit;
    return { op: 'add', version: versionOf(index), rule, replaces, central };
  });
}

function bookOf({ rules }: RuleSet): Book {
  let byVersion: Map<string, Rule> | undefined;
  let byScope: Map<string, Rule[]> | undefined;
  const held = ({ version, spec }: Rule): HeldVersion => {
    return { version, scope: keysOf(spec).scope, from: spec.from, to: spec.to };
  };
  return {
    version: (uuid) => {
      byVersion ??= new Map(rules.map((rule) => [rule.version, rule]));
      const found = byVersion.get(uuid);
      return found === undefined ? undefined : held(found);
    },
    spansOf: (scope) => {
      byScope ??= Map.groupBy(rules, ({ spec }) => keysOf(spec).scope);
      return byScope.get(scope)?.map(held) ?? [];
    },
  };
}

function faultsOfEdit(edit: RuleEdit, index: number): Fault[] {
  if (edit.op === 'end') return [];
  const { rule } = edit;
  return ruleFaults(rule).map(({ field, code }) => ({
    ...{ code, row: index + 1, field: `rule.${field}`, params: {} },
    ...{ name: rule.name, other: null },
  }));
}

function unknownIn(db: Reader, edits: readonly RuleEdit[]): Fault[] {
  const added = edits.flatMap((edit, index) =>
    edit.op === 'add' ? [{ row: index + 1, rule: edit.rule }] : [],
  );
  const unknown = listUnknown(
    db,
    added.map(({ rule }) => rule.scope),
  );
  return added.flatMap(({ row, rule }) =>
    [...unknown].flatMap(([kind, ids]): Fault[] => {
      const value = rule.scope[kind];
      if (value === null || !ids.has(value)) return [];
      const at = { code: unknownCodes[kind], row, field: `rule.scope.${kind}` };
      return [{ ...at, params: { value }, name: rule.name, other: null }];
    }),
  );
}

type Side = { name: string; from: string; to: string | null };

function named(
  { code, index, field, other }: ChangeFault,
  { change, sides }: { change: RuleChange | undefined; sides: ReadonlyMap<string, Side> },
): Fault {
  const mine = change?.op === 'add' ? change.rule : undefined;
  const theirs = sides.get(other ?? '');
  const otherRow = rowOfVersion(other ?? '');
  const name = mine?.name ?? null;
  const otherName = theirs?.name ?? other ?? '';
  return {
    ...{ code: changeCodes[code], row: index + 1, field, name },
    other: { version: otherRow === null ? other : null, row: otherRow, name: otherName },
    params: {
      ...(mine === undefined ? {} : { name: mine.name, span: spanText(mine) }),
      other: otherRow === null ? otherName : `#${otherRow} ${otherName}`,
      ...(theirs === undefined ? {} : { otherSpan: spanText(theirs) }),
    },
  };
}

const spanText = ({ from, to }: Side): string => `${from} … ${to ?? '∞'}`;
