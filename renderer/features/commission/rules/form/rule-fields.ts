import { ruleFaults } from '../../../../../shared/contract/commission-rule.rules.ts';
import type {
  Charge,
  RateStep,
  RuleRate,
  RuleScope,
  RuleSpec,
} from '../../../../../shared/contract/commission-rule.ts';
import type { Language } from '../../../../../shared/i18n/keys.ts';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { lastDayOf } from '../words/rule-words.ts';
import { percentAsTyped, readPercent, readWhole } from './read-number.ts';

export interface StepFields {
  /** Tells it from the others while it is typed. */
  id: number;
  from: string;
  kind: 'percent' | 'fixed';
  value: string;
}

/** A rule as it is typed. */
export interface RuleFields {
  name: string;
  charge: Charge;
  scope: RuleScope;
  per: RuleSpec['per'];
  kind: RuleRate['kind'];
  percent: string;
  amount: string;
  by: 'value' | 'month_gmv';
  marginal: boolean;
  steps: readonly StepFields[];
  floor: string;
  cap: string;
  firstOrders: string;
  taxMode: RuleSpec['taxMode'];
  includesShipping: boolean;
  from: string;
  /** The last day on which it holds; empty: without end. */
  lastDay: string;
}

export interface FieldFault {
  field: string;
  code: string;
  params: Record<string, string | number>;
}

const anywhere: RuleScope = {
  ...{ vendorId: null, categoryId: null, productId: null },
  ...{ tier: null, paymentMethod: null, provinceId: null },
};
const firstStep: StepFields = { id: 1, from: '0', kind: 'percent', value: '' };

export function emptyFields(from: string): RuleFields {
  return {
    ...{ name: '', charge: 'commission', scope: anywhere, per: 'line', kind: 'percent' },
    ...{ percent: '', amount: '', by: 'value', marginal: false, steps: [firstStep] },
    ...{ floor: '', cap: '', firstOrders: '', taxMode: 'exclusive', includesShipping: false },
    ...{ from, lastDay: '' },
  };
}

export function fieldsOf(spec: RuleSpec, language: Language): RuleFields {
  const { rate } = spec;
  const text = (amount: number | null): string => (amount === null ? '' : String(amount));
  return {
    ...emptyFields(spec.from),
    ...{ name: spec.name, charge: spec.charge, scope: spec.scope, per: spec.per },
    ...{ floor: text(spec.floor), cap: text(spec.cap), firstOrders: text(spec.firstOrders) },
    ...{ taxMode: spec.taxMode, includesShipping: spec.includesShipping },
    ...{ kind: rate.kind, lastDay: lastDayOf(spec) ?? '' },
    ...(rate.kind === 'percent' ? { percent: percentAsTyped(rate.ppm, language) } : {}),
    ...(rate.kind === 'fixed' ? { amount: String(rate.amount) } : {}),
    ...(rate.kind === 'tiers'
      ? {
          by: rate.by,
          marginal: rate.marginal,
          steps: rate.steps.map((step, at) => stepFields(step, at, language)),
        }
      : {}),
  };
}

function stepFields(step: RateStep, id: number, language: Language): StepFields {
  return 'ppm' in step
    ? { id, from: String(step.from), kind: 'percent', value: percentAsTyped(step.ppm, language) }
    : { id, from: String(step.from), kind: 'fixed', value: String(step.amount) };
}

/** What was typed as a rule, or what is wrong with it by field. */
export function readFields(fields: RuleFields): { spec: RuleSpec | null; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const take = (field: string, text: string, read: (text: string) => number | null): number => {
    const value = read(text);
    if (value !== null) return value;
    const code = text.trim() === '' ? 'file.missing' : 'file.wrong_value';
    faults.push({ field, code, params: { value: text } });
    return 0;
  };
  const optional = (field: string, text: string): number | null =>
    text.trim() === '' ? null : take(field, text, readWhole);
  if (fields.name.trim() === '') {
    faults.push({ field: 'rule.name', code: 'file.missing', params: {} });
  }
  if (!isBusinessDay(fields.from)) {
    faults.push({ field: 'rule.from', code: 'file.missing', params: {} });
  }
  const { lastDay } = fields;
  const spec: RuleSpec = {
    ...{ name: fields.name.trim(), charge: fields.charge, scope: fields.scope, per: fields.per },
    rate: readRate(fields, take),
    floor: optional('rule.floor', fields.floor),
    cap: optional('rule.cap', fields.cap),
    firstOrders: optional('rule.firstOrders', fields.firstOrders),
    ...{ taxMode: fields.taxMode, includesShipping: fields.includesShipping, from: fields.from },
    to: isBusinessDay(lastDay) ? addDays(lastDay, 1) : null,
  };
  if (faults.length > 0) return { spec: null, faults };
  const found = ruleFaults(spec).map(({ field, code }) => {
    return { field: `rule.${field}`, code, params: {} };
  });
  return { spec, faults: found };
}

type Take = (field: string, text: string, read: (text: string) => number | null) => number;

function readRate(fields: RuleFields, take: Take): RuleRate {
  const { kind, by, marginal } = fields;
  if (kind === 'percent') return { kind, ppm: take('rule.rate.ppm', fields.percent, readPercent) };
  if (kind === 'fixed') return { kind, amount: take('rule.rate.amount', fields.amount, readWhole) };
  const steps = fields.steps.map((step, at): RateStep => {
    const path = `rule.rate.steps.${at}`;
    const from = take(`${path}.from`, step.from, readWhole);
    return step.kind === 'percent'
      ? { from, ppm: take(`${path}.ppm`, step.value, readPercent) }
      : { from, amount: take(`${path}.amount`, step.value, readWhole) };
  });
  return { kind, by, marginal, steps };
}
