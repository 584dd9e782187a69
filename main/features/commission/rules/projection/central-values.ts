import type { RuleSpec } from '../../../../../shared/contract/commission-rule.ts';
import type { DraftValues } from '../../../../../shared/contract/drafts.contract.ts';
import { addDays } from '../../../../../shared/kernel/business-day.ts';
import type { CompanyCurrency } from '../../../../platform/company/company.store.ts';
import { type CentralRow, specOfRow } from '../central-rows.store.ts';
import { fieldsBetween } from '../spec-difference.ts';

type Column = Exclude<keyof CentralRow, 'id' | 'uuid'>;

/** Where a field of a rule stands in a row. */
const columnsOf: Readonly<Record<string, readonly Column[]>> = {
  name: ['name'],
  'scope.vendorId': ['vendor_id'],
  'scope.categoryId': ['category_id'],
  rate: ['type', 'value_micro', 'amount_minor', 'currency_id'],
  from: ['effective_from'],
  to: ['effective_to'],
};

/** The row that says of a rule what a row can say; its last day is the one before the first without it. */
export function rowOf(spec: RuleSpec, { id, decimals }: CompanyCurrency): CentralRow {
  const { name, scope, rate, from, to } = spec;
  const isFixed = rate.kind === 'fixed';
  return {
    ...{ id: 0, uuid: null, active: 1, name },
    ...{ vendor_id: scope.vendorId, category_id: scope.categoryId },
    type: isFixed ? 'fixed' : 'percentage',
    value_micro: rate.kind === 'percent' ? rate.ppm * 100 : 0,
    amount_minor: isFixed ? rate.amount * 10 ** decimals : 0,
    currency_id: isFixed ? id : null,
    effective_from: from,
    effective_to: to === null ? null : addDays(to, -1),
  };
}

/** What no row can say of a rule, by field: nothing where a row would be read back as the very same rule. */
export function unsayable(spec: RuleSpec, currency: CompanyCurrency): string[] {
  return fieldsBetween(spec, specOfRow(rowOf(spec, currency), currency.decimals));
}

/** What a new row says; what is empty there anyway is left out. */
export function newValues(spec: RuleSpec, currency: CompanyCurrency): DraftValues {
  const row = rowOf(spec, currency);
  const columns = Object.values(columnsOf).flat();
  const said = columns.filter((column) => row[column] !== null && row[column] !== 0);
  return { ...Object.fromEntries(said.map((column) => [column, row[column]])), active: true };
}

/** What a row has to be changed in to say a rule: the columns as they are and as they shall be. */
export function changedValues(
  row: CentralRow,
  spec: RuleSpec,
  currency: CompanyCurrency,
): { fields: string[]; base: DraftValues; mine: DraftValues } {
  const wanted = rowOf(spec, currency);
  const fields = fieldsBetween(specOfRow(row, currency.decimals), spec);
  const columns = fields
    .flatMap((field) => columnsOf[field] ?? [])
    .filter((column) => row[column] !== wanted[column]);
  const isBack = row.active === 0;
  return {
    fields,
    base: { ...valuesOf(row, columns), ...(isBack ? { active: false } : {}) },
    mine: { ...valuesOf(wanted, columns), ...(isBack ? { active: true } : {}) },
  };
}

function valuesOf(row: CentralRow, columns: readonly Column[]): DraftValues {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}
