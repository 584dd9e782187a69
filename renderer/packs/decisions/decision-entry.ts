import { policyTopic } from '../../../shared/contract/facts.contract.ts';
import {
  type DecisionOf,
  type DecisionValue,
  decisionFaults,
  subjectsIn,
} from '../../../shared/contract/house-decisions.ts';
import { isBusinessDay } from '../../../shared/kernel/business-day.ts';

/** As typed: every control holds a text. */
export type Entry = Readonly<Record<string, string>>;
type FaultCode = ReturnType<typeof decisionFaults>[number]['code'];

const ON = 'effectiveFrom';

/** What the topic of a decision is about beside the fields of its body. */
export function subjectsOf({ topic, fields }: DecisionOf): string[] {
  const known = new Set<string>(fields.map(({ name }) => name));
  return [...subjectsIn({ topic }, topic).keys()].filter((name) => !known.has(name));
}

export function firstEntry(decision: DecisionOf, today: string): Entry {
  const days = decision.fields.filter(({ kind }) => kind === 'day').map(({ name }) => name);
  return {
    ...Object.fromEntries(days.map((name) => [name, today])),
    ...{ [ON]: today, year: today.slice(0, 4) },
  };
}

interface Written {
  topic: string;
  body: Record<string, DecisionValue>;
  effectiveFrom: string;
  faults: ReadonlyMap<string, FaultCode>;
}

/** What the entry says, and what is wrong with it, control by control. */
export function writtenAs(decision: DecisionOf, entry: Entry): Written {
  const body = Object.fromEntries(
    decision.fields.map(({ name, kind }) => [name, typedAs(kind, entry[name]?.trim() ?? '')]),
  );
  const topic = decision.topic.replaceAll(/\{(\w+)\}/g, (_, name: string) => slug(entry[name]));
  const effectiveFrom = (decision.effective === null ? entry[ON] : entry[decision.effective]) ?? '';
  const missing = subjectsOf(decision).filter((name) => slug(entry[name]) === '');
  const faults = new Map<string, FaultCode>([
    ...decisionFaults(topic, body).map(({ field, code }) => [field, code] as const),
    ...missing.map((name) => [name, 'policy.field_missing'] as const),
  ]);
  if (!isBusinessDay(effectiveFrom)) faults.set(decision.effective ?? ON, 'policy.field_missing');
  if (faults.size === 0 && !policyTopic.safeParse(topic).success) {
    const [first = ON] = subjectsIn(decision, topic).keys();
    faults.set(first, 'policy.field_value');
  }
  return { topic, body, effectiveFrom, faults };
}

function typedAs(kind: DecisionOf['fields'][number]['kind'], text: string): DecisionValue {
  if (kind === 'yes_no') return text === '' ? null : text === 'true';
  if (kind === 'open_day' && text === '') return null;
  return text;
}

/** As a part of a topic is written. */
function slug(text = ''): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9_.-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
