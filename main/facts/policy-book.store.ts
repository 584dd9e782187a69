import type { BusinessDay } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import { read } from '../db/qb.ts';

export type PolicyBody = Readonly<Record<string, unknown>>;

/** What was decided of the topics under a prefix, read once: asked for many lines and days. */
export interface PolicyBook {
  topics: readonly string[];
  /** The days on which something else begins to hold, ascending. */
  turns(topic: string): readonly BusinessDay[];
  /** Of the decisions that hold on the day, the one approved last. */
  on(topic: string, day: BusinessDay): PolicyBody | null;
}

interface Decided {
  from: string;
  body: PolicyBody;
}

export function policyBook(db: Reader, prefix: string): PolicyBook {
  const rows = db.all(
    read
      .selectFrom('state_policy_decision')
      .select(['topic', 'body', 'effective_from'])
      .where('state', '=', 'approved')
      .where('topic', '>=', prefix)
      .where('topic', '<', `${prefix}\u{10ffff}`)
      .orderBy('settled_seq', 'desc'),
  );
  const topics = new Map<string, Decided[]>();
  for (const { topic, body, effective_from } of rows) {
    const decided = { from: effective_from, body: bodyOf(body) };
    topics.set(topic, [...(topics.get(topic) ?? []), decided]);
  }
  return {
    topics: [...topics.keys()].sort(),
    turns: (topic) => [...new Set(topics.get(topic)?.map(({ from }) => from))].sort(),
    on: (topic, day) => topics.get(topic)?.find(({ from }) => from <= day)?.body ?? null,
  };
}

function bodyOf(text: string): PolicyBody {
  const body: unknown = JSON.parse(text);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
