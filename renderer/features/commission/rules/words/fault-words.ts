import type { EditFault } from '../../../../../shared/contract/commission-rule-rows.ts';
import { isErrorCode } from '../../../../../shared/contract/errors.ts';
import type { SayKey } from '../../../../ui/text/use-text.ts';
import { type RuleSpeech, spanWords } from './rule-words.ts';

const fields = new Map<string, SayKey>([
  ['rule.name', 'commission_rules.field_name'],
  ['rule.charge', 'commission_rules.field_charge'],
  ['rule.per', 'commission_rules.field_per'],
  ['rule.rate.ppm', 'commission_rules.field_percent'],
  ['rule.rate.amount', 'commission_rules.field_amount'],
  ['rule.rate.steps', 'commission_rules.field_steps'],
  ['rule.floor', 'commission_rules.field_floor'],
  ['rule.cap', 'commission_rules.field_cap'],
  ['rule.firstOrders', 'commission_rules.field_first_orders'],
  ['rule.from', 'commission_rules.field_from'],
  ['rule.to', 'commission_rules.field_to'],
  ['rule.scope.vendorId', 'commission_rules.dim_vendor'],
  ['rule.scope.categoryId', 'commission_rules.dim_category'],
  ['rule.scope.productId', 'commission_rules.dim_product'],
  ['rule.scope.tier', 'commission_rules.dim_tier'],
  ['rule.scope.paymentMethod', 'commission_rules.dim_payment'],
  ['rule.scope.provinceId', 'commission_rules.dim_region'],
  ['replaces', 'commission_rules.field_replaces'],
  ['version', 'commission_rules.field_version'],
  ['on', 'commission_rules.field_on'],
]);

/** What people call the field that a fault names. */
export function fieldWords(field: string, { say }: Pick<RuleSpeech, 'say'>): string {
  const key = fields.get(field);
  if (key !== undefined) return say(key);
  const step = /^rule\.rate\.steps\.(\d+)\.(\w+)$/.exec(field);
  if (step === null) return field;
  const [, at = '0', part = ''] = step;
  const what = part === 'from' ? 'commission_rules.field_step_from' : 'commission_rules.field_step';
  return say(what, { step: Number(at) + 1 });
}

const faults = new Map<string, SayKey>([
  ['commission.percent_over', 'commission_rules.fault_percent_over'],
  ['commission.negative', 'commission_rules.fault_negative'],
  ['commission.no_steps', 'commission_rules.fault_no_steps'],
  ['commission.tier_start', 'commission_rules.fault_tier_start'],
  ['commission.tier_order', 'commission_rules.fault_tier_order'],
  ['commission.floor_over_cap', 'commission_rules.fault_floor_over_cap'],
  ['commission.first_orders', 'commission_rules.fault_first_orders'],
  ['commission.dates', 'commission_rules.fault_dates'],
  ['commission.row_overlap', 'commission_rules.fault_overlap'],
  ['commission.row_no_version', 'commission_rules.fault_no_version'],
  ['commission.row_changed_twice', 'commission_rules.fault_changed_twice'],
  ['commission.row_only_shorter', 'commission_rules.fault_only_shorter'],
  ['commission.row_replaced_before', 'commission_rules.fault_replaced_before'],
  ['commission.unknown_vendor', 'commission_rules.fault_unknown'],
  ['commission.unknown_category', 'commission_rules.fault_unknown'],
  ['commission.unknown_product', 'commission_rules.fault_unknown'],
  ['commission.unknown_region', 'commission_rules.fault_unknown'],
  ['file.missing', 'commission_rules.fault_missing'],
  ['file.wrong_value', 'commission_rules.fault_wrong'],
]);

type Told = Pick<EditFault, 'code' | 'field' | 'params'>;

/** What is wrong with a field, said beside it. */
export function faultWords({ code, field, params }: Told, speech: RuleSpeech): string {
  const { say } = speech;
  const told = { ...params, otherSpan: readSpan(params.otherSpan, speech) };
  const key = faults.get(code);
  if (key !== undefined) return say(key, told);
  return isErrorCode(code) ? say(code, { ...told, place: fieldWords(field, speech) }) : code;
}

/** `2026-01-01 … ∞`, its end excluded. */
function readSpan(text: string | number | undefined, speech: RuleSpeech): string {
  const [from = '', to = '∞'] = String(text ?? '').split(' … ');
  return from === '' ? '' : spanWords({ from, to: to === '∞' ? null : to }, speech);
}
