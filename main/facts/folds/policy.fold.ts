import { type StateRows, stateTable } from '../../db/state-rows.ts';
import type { StatePolicyDecisionTable } from '../../db/tables/state.table.ts';
import {
  decisionApproved,
  decisionProposed,
  decisionWithdrawn,
  policyStream,
} from '../streams/policy.stream.ts';
import { type FactOf, type Fold, step } from './fold.ts';

const decisions = stateTable(
  'state_policy_decision',
  ['uuid'],
  [
    ...([
      'topic',
      'title',
      'body',
      'effective_from',
      'state',
      'proposed_by',
      'proposed_seq',
    ] as const),
    ...(['proposed_at', 'settled_by', 'settled_seq', 'settled_at', 'settled_uuid'] as const),
  ],
);
const topics = stateTable('state_policy_topic', ['topic'], ['uuid']);

type Settling = FactOf<{ decision: string }>;

const decisionOf = (state: StateRows, uuid: string) => state.find(decisions, uuid);
const isSettledBy = ({ uuid, data }: Settling, state: StateRows) =>
  decisionOf(state, data.decision)?.settled_uuid === uuid;
const refusesSettling = ({ data }: Settling, state: StateRows) => {
  const decision = decisionOf(state, data.decision);
  if (decision === undefined) return 'policy.no_decision';
  return decision.state === 'proposed' ? null : 'policy.not_open';
};

export const policyFold: Fold = {
  name: 'policy',
  version: 1,
  stream: policyStream,
  isKeeper: true,
  tables: [decisions, topics],
  steps: [
    step(decisionProposed, {
      holds: ({ uuid }, state) => decisionOf(state, uuid) !== undefined,
      apply: ({ uuid, uid, seq, at, data }, state) =>
        state.put(decisions, {
          uuid,
          topic: data.topic,
          title: data.title,
          body: JSON.stringify(data.body),
          effective_from: data.effectiveFrom,
          state: 'proposed',
          proposed_by: uid,
          proposed_seq: seq,
          proposed_at: at,
          settled_by: null,
          settled_seq: null,
          settled_at: null,
          settled_uuid: null,
        }),
      answer: ({ data }, state) => state.find(topics, data.topic)?.uuid ?? null,
    }),
    step(decisionApproved, {
      holds: isSettledBy,
      refuses: refusesSettling,
      makers: ({ data }, state) => [decisionOf(state, data.decision)?.proposed_by ?? null],
      apply: (fact, state) => {
        const { topic } = settle(fact, state, 'approved');
        if (topic !== undefined) state.put(topics, { topic, uuid: fact.data.decision });
      },
      answer: ({ data }, state) => {
        const topic = decisionOf(state, data.decision)?.topic;
        return topic === undefined ? null : (state.find(topics, topic)?.uuid ?? null);
      },
    }),
    step(decisionWithdrawn, {
      holds: isSettledBy,
      refuses: refusesSettling,
      apply: (fact, state) => {
        settle(fact, state, 'withdrawn');
      },
    }),
  ],
};

function settle(
  { uuid, uid, seq, at, data }: Settling,
  state: StateRows,
  to: 'approved' | 'withdrawn',
): Partial<StatePolicyDecisionTable> {
  const decision = decisionOf(state, data.decision);
  if (decision === undefined) return {};
  const settled = { settled_by: uid, settled_seq: seq, settled_at: at, settled_uuid: uuid };
  state.put(decisions, { ...decision, ...settled, state: to });
  return decision;
}
