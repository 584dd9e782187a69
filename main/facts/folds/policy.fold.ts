import { policyAuthors } from '../../../shared/contract/policy-authors.ts';
import { type StateRows, type StateTable, stateTable } from '../../db/state-rows.ts';
import type { StatePolicyDecisionTable } from '../../db/tables/state.table.ts';
import { packProposed } from '../streams/pack-proposed.ts';
import {
  decisionApproved,
  decisionProposed,
  decisionWithdrawn,
  policyStream,
} from '../streams/policy.stream.ts';
import { requirementsProposed } from '../streams/requirements-proposed.ts';
import type { FactKind } from '../streams/stream.ts';
import { type FactOf, type Fold, step } from './fold.ts';
import { ruleTables } from './rules/rule-book.ts';
import {
  noticeTables,
  type Proposal,
  RULES_TOPIC,
  refusesRules,
  ruleSteps,
  rulesTakeEffect,
} from './rules/rule-steps.ts';

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
const packs = stateTable('state_tax_pack', ['version'], ['decision', 'pack']);

const requirements = stateTable('state_requirement_pack', ['version'], ['decision', 'pack']);

const PACK_TOPIC = 'tax.pack';
const REQUIREMENTS_TOPIC = 'certification.requirements';
/** Decisions about these carry more than a body: they are said by facts of their own. */
const OWN_FACTS: ReadonlySet<string> = new Set([PACK_TOPIC, REQUIREMENTS_TOPIC, RULES_TOPIC]);

type Settling = FactOf<{ decision: string }>;

const decisionOf = (state: StateRows, uuid: string) => state.find(decisions, uuid);
const settlers = ({ data }: Settling, state: StateRows) =>
  policyAuthors(decisionOf(state, data.decision)?.topic ?? '');
const isSettledBy = ({ uuid, data }: Settling, state: StateRows) =>
  decisionOf(state, data.decision)?.settled_uuid === uuid;
const refusesSettling = ({ data }: Settling, state: StateRows) => {
  const decision = decisionOf(state, data.decision);
  if (decision === undefined) return 'policy.no_decision';
  return decision.state === 'proposed' ? null : 'policy.not_open';
};

export const policyFold: Fold = {
  name: 'policy',
  version: 4,
  stream: policyStream,
  isKeeper: true,
  tables: [decisions, topics, packs, requirements, ...ruleTables, ...noticeTables],
  steps: [
    ...ruleSteps({
      isProposed: (state, uuid) => decisionOf(state, uuid) !== undefined,
      propose: (state, fact) => propose(fact, state),
      answer: (state) => state.find(topics, RULES_TOPIC)?.uuid ?? null,
    }),
    step(decisionProposed, {
      holds: ({ uuid }, state) => decisionOf(state, uuid) !== undefined,
      refuses: ({ data }) => (OWN_FACTS.has(data.topic) ? 'policy.own_facts' : null),
      authors: ({ data }) => policyAuthors(data.topic),
      apply: (fact, state) => propose(fact, state),
      answer: ({ data }, state) => state.find(topics, data.topic)?.uuid ?? null,
    }),
    packStep(packProposed, { table: packs, topic: PACK_TOPIC }),
    packStep(requirementsProposed, { table: requirements, topic: REQUIREMENTS_TOPIC }),
    step(decisionApproved, {
      holds: isSettledBy,
      refuses: (fact, state) =>
        refusesSettling(fact, state) ?? refusesRules(state, fact.data.decision),
      authors: settlers,
      makers: ({ data }, state) => [decisionOf(state, data.decision)?.proposed_by ?? null],
      apply: (fact, state) => {
        const { topic } = settle(fact, state, 'approved');
        if (topic !== undefined) state.put(topics, { topic, uuid: fact.data.decision });
        rulesTakeEffect(state, fact);
      },
      answer: ({ data }, state) => {
        const topic = decisionOf(state, data.decision)?.topic;
        return topic === undefined ? null : (state.find(topics, topic)?.uuid ?? null);
      },
    }),
    step(decisionWithdrawn, {
      holds: isSettledBy,
      refuses: refusesSettling,
      authors: settlers,
      apply: (fact, state) => {
        settle(fact, state, 'withdrawn');
      },
    }),
  ],
};

interface Pack {
  version: string;
  checkedOn: string;
}

/** Data that is decided on as a whole, under a version that no other has. */
function packStep<Kept extends Pack>(
  kind: FactKind<{ title: string; pack: Kept }>,
  {
    table,
    topic,
  }: { table: StateTable<'state_tax_pack' | 'state_requirement_pack'>; topic: string },
) {
  return step(kind, {
    holds: ({ uuid }, state) => decisionOf(state, uuid) !== undefined,
    refuses: ({ data }, state) =>
      state.find(table, data.pack.version) === undefined ? null : 'pack.version_taken',
    apply: ({ data, ...fact }, state) => {
      const { pack, title } = data;
      const { version, checkedOn } = pack;
      const about = { topic, title, body: { version }, effectiveFrom: checkedOn };
      propose({ ...fact, data: about }, state);
      state.put(table, { version, decision: fact.uuid, pack: JSON.stringify(pack) });
    },
    answer: (_fact, state) => state.find(topics, topic)?.uuid ?? null,
  });
}

function propose({ uuid, uid, seq, at, data }: FactOf<Proposal>, state: StateRows): void {
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
  });
}

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
