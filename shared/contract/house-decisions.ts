import { isBusinessDay } from '../kernel/business-day.ts';

/**
 * What a field of a decision takes.
 *   yes_no  true or false           choice    one of a few words       word  a short name
 *   day     the first day of it     open_day  the first day on which it no longer holds; null: without end
 */
type DecisionField =
  | { name: string; kind: 'yes_no' | 'day' | 'open_day' | 'word' }
  | { name: string; kind: 'choice'; choices: readonly string[] };

interface HouseDecision {
  id: string;
  /** In braces what the decision is about: a vendor, a year, a reason, or the name of a field. */
  topic: string;
  fields: readonly DecisionField[];
  /** The field that says from when it counts; null: that is asked for. */
  effective: string | null;
  /** Days of the body, of which the second comes after the first. */
  span: readonly [from: string, to: string] | null;
}

/** The plain switches of commission, taxes and certificates; a new one is one entry, and its words (commission-packs-screen.ts). */
export const houseDecisions = [
  {
    id: 'platform_pkp',
    topic: 'tax.platform_pkp',
    fields: [{ name: 'pkp', kind: 'yes_no' }],
    effective: null,
    span: null,
  },
  {
    id: 'appointment',
    topic: 'tax.appointment/{number}',
    fields: [
      { name: 'number', kind: 'word' },
      { name: 'appointedOn', kind: 'day' },
      { name: 'collectFrom', kind: 'day' },
      { name: 'collectTo', kind: 'open_day' },
    ],
    effective: 'collectFrom',
    span: ['collectFrom', 'collectTo'],
  },
  {
    id: 'statement',
    topic: 'tax.statement/{vendor}/{year}',
    fields: [
      { name: 'type', kind: 'choice', choices: ['below_500', 'skb'] },
      { name: 'from', kind: 'day' },
      { name: 'to', kind: 'open_day' },
    ],
    effective: 'from',
    span: ['from', 'to'],
  },
  {
    id: 'commissionable',
    topic: 'commission.commissionable',
    fields: [{ name: 'rule', kind: 'choice', choices: ['delivered', 'paid'] }],
    effective: null,
    span: null,
  },
  {
    id: 'refund',
    topic: 'commission.refund/{reason}',
    fields: [
      { name: 'commission', kind: 'choice', choices: ['returned', 'kept'] },
      { name: 'bearer', kind: 'choice', choices: ['platform', 'vendor'] },
    ],
    effective: null,
    span: null,
  },
  {
    id: 'tier',
    topic: 'commission.tier/{vendor}',
    fields: [{ name: 'tier', kind: 'word' }],
    effective: null,
    span: null,
  },
  {
    id: 'lacking',
    topic: 'certification.lacking',
    fields: [
      { name: 'activation', kind: 'choice', choices: ['warn', 'block'] },
      { name: 'payout', kind: 'choice', choices: ['warn', 'block'] },
    ],
    effective: null,
    span: null,
  },
  {
    id: 'category_group',
    topic: 'certification.group/{category}',
    fields: [{ name: 'group', kind: 'word' }],
    effective: null,
    span: null,
  },
  {
    id: 'accepted_number',
    topic: 'certification.number/{vendor}',
    fields: [
      { name: 'nib', kind: 'word' },
      { name: 'because', kind: 'word' },
    ],
    effective: null,
    span: null,
  },
] as const satisfies readonly HouseDecision[];

export type DecisionId = (typeof houseDecisions)[number]['id'];
export type DecisionOf = HouseDecision & { id: DecisionId };
export type DecisionValue = string | number | boolean | null;
type Body = Readonly<Record<string, DecisionValue>>;

interface DecisionFault {
  code: 'policy.field_missing' | 'policy.field_value' | 'policy.field_span';
  field: string;
}

export function decisionOf(topic: string): DecisionOf | undefined {
  return houseDecisions.find((one) => {
    const prefix = prefixOf(one);
    return one.topic.includes('{') ? topic.startsWith(prefix) : topic === prefix;
  });
}

/** What every topic of it begins with. */
export function prefixOf({ topic }: Pick<HouseDecision, 'topic'>): string {
  const [prefix = topic] = topic.split('{');
  return prefix;
}

/** What a topic is about: { vendor: '12', year: '2026' }. */
export function subjectsIn(decision: Pick<HouseDecision, 'topic'>, topic: string) {
  const given = topic.split('/');
  const parts = decision.topic.split('/');
  return new Map(
    parts.flatMap((part, at) =>
      part.startsWith('{') ? [[part.slice(1, -1), given[at] ?? ''] as const] : [],
    ),
  );
}

/** What is wrong with a body; nothing for topics that are none of these. Other fields than the known may stand in it. */
export function decisionFaults(topic: string, body: Body): DecisionFault[] {
  const decision = decisionOf(topic);
  if (decision === undefined) return [];
  const faults = decision.fields.flatMap((field) => faultOf(field, body[field.name]));
  const [from, to] = decision.span ?? [];
  const [begins, ends] = [body[from ?? ''], body[to ?? '']];
  if (faults.length > 0 || to === undefined || ends === null) return faults;
  return String(begins) < String(ends) ? [] : [{ code: 'policy.field_span', field: to }];
}

function faultOf(field: DecisionField, value: DecisionValue | undefined): DecisionFault[] {
  const { name } = field;
  const isOpen = field.kind === 'open_day';
  if (value === null && isOpen) return [];
  if (value === undefined || value === null || value === '') {
    return isOpen ? [] : [{ code: 'policy.field_missing', field: name }];
  }
  return isOf(field, value) ? [] : [{ code: 'policy.field_value', field: name }];
}

function isOf(field: DecisionField, value: DecisionValue): boolean {
  switch (field.kind) {
    case 'yes_no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && field.choices.includes(value);
    case 'word':
      return typeof value === 'string' && value.length <= 60;
    default:
      return typeof value === 'string' && isBusinessDay(value);
  }
}
