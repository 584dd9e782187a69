import type { RuleChange } from '../../../../shared/contract/commission-change.ts';
import type { ErrorCode } from '../../../../shared/contract/errors.ts';
import { type StateRows, stateTable } from '../../../db/state-rows.ts';
import {
  rulesConsented,
  rulesDismissed,
  rulesImported,
  rulesNoticed,
  rulesProposed,
} from '../../streams/rule-facts.ts';
import { type FactOf, type Step, step } from '../fold.ts';
import { changeFaults } from './change-faults.ts';
import {
  begunBy,
  bookOf,
  proposalOf,
  putProposal,
  putSaid,
  saidIn,
  takeEffect,
} from './rule-book.ts';

const notices = stateTable(
  'state_commission_notice',
  ['uuid'],
  ['decision', 'vendors', 'on_day', 'channel', 'said_by', 'said_at'],
);
const consents = stateTable(
  'state_commission_consent',
  ['decision', 'vendor_id'],
  ['on_day', 'evidence', 'uuid', 'said_by', 'said_at'],
);

export const noticeTables = [notices, consents] as const;
export const RULES_TOPIC = 'commission.rules';

/** Of a decision about rules: why it could not take effect as the rules stand. */
export function refusesRules(state: StateRows, decision: string): ErrorCode | null {
  const changes = proposalOf(state, decision);
  return changes === null ? null : (faultIn(state, changes)?.code ?? null);
}

export function rulesTakeEffect(
  state: StateRows,
  { data, ...by }: FactOf<{ decision: string }>,
): void {
  const changes = proposalOf(state, data.decision);
  if (changes !== null) takeEffect(state, changes, { decision: data.decision, by });
}

const faultIn = (state: StateRows, changes: readonly RuleChange[]) =>
  changeFaults(changes, bookOf(state))[0];

interface Hooks {
  isProposed(state: StateRows, uuid: string): boolean;
  /** What every decision of the policy stream leaves behind. */
  propose(state: StateRows, fact: FactOf<Proposal>): void;
  answer(state: StateRows): unknown;
}

export interface Proposal {
  topic: string;
  title: string;
  body: object;
  effectiveFrom: string;
}

export function ruleSteps({ isProposed, propose, answer }: Hooks): Step[] {
  return [
    step(rulesProposed, {
      holds: ({ uuid }, state) => isProposed(state, uuid),
      refuses: ({ data }, state) => faultIn(state, data.changes)?.code ?? null,
      apply: (fact, state) => {
        const { title, changes } = fact.data;
        const days = changes.map((change) => (change.op === 'end' ? change.on : change.rule.from));
        const [effectiveFrom = ''] = days.sort();
        const body = { changes: changes.length };
        propose(state, { ...fact, data: { topic: RULES_TOPIC, title, body, effectiveFrom } });
        putProposal(state, fact.uuid, changes);
      },
      answer: (_fact, state) => answer(state),
    }),
    step(rulesImported, {
      holds: ({ uuid }, state) => begunBy(state) === uuid,
      refuses: ({ data }, state) => {
        if (begunBy(state) !== null) return 'commission.begun';
        return faultIn(state, addedBy(data.rows))?.code ?? null;
      },
      apply: (fact, state) => {
        const { uuid, data } = fact;
        takeEffect(state, addedBy(data.rows), { decision: uuid, by: fact });
      },
    }),
    step(rulesDismissed, {
      refuses: ({ data }, state) => {
        if (begunBy(state) === null) return 'commission.import_first';
        const { id, said } = data.central;
        return saidIn(state, id) === said ? 'commission.no_edit' : null;
      },
      apply: ({ data }, state) => putSaid(state, data.central),
    }),
    step(rulesNoticed, {
      holds: ({ uuid }, state) => state.find(notices, uuid) !== undefined,
      refuses: ({ data }, state) => noRules(state, data.decision),
      apply: ({ uuid, uid, at, data }, state) =>
        state.put(notices, {
          ...{ uuid, decision: data.decision, vendors: JSON.stringify(data.vendors) },
          ...{ on_day: data.on, channel: data.channel, said_by: uid, said_at: at },
        }),
    }),
    step(rulesConsented, {
      holds: ({ uuid, data }, state) =>
        state.find(consents, data.decision, data.vendor)?.uuid === uuid,
      refuses: ({ data }, state) =>
        noRules(state, data.decision) ??
        (state.find(consents, data.decision, data.vendor) === undefined
          ? null
          : 'commission.consented'),
      apply: ({ uuid, uid, at, data }, state) =>
        state.put(consents, {
          ...{ decision: data.decision, vendor_id: data.vendor, on_day: data.on },
          ...{ evidence: data.evidence, uuid, said_by: uid, said_at: at },
        }),
    }),
  ];
}

function noRules(state: StateRows, decision: string): ErrorCode | null {
  return proposalOf(state, decision) === null ? 'policy.no_decision' : null;
}

type Rows = FactOf<Parameters<typeof rulesImported.relies>[0]>['data']['rows'];

function addedBy(rows: Rows): RuleChange[] {
  return rows.map((row) => ({ op: 'add', replaces: null, ...row }));
}
