import { type StateRows, stateTable } from '../../db/state-rows.ts';
import type { StateEvidenceTable } from '../../db/tables/evidence.table.ts';
import {
  evidenceCosted,
  evidenceReceived,
  evidenceRequested,
  evidenceReviewed,
  evidenceSettled,
  evidenceStream,
} from '../streams/evidence.stream.ts';
import { type FactOf, type Fold, step } from './fold.ts';

export const evidenceTable = stateTable(
  'state_evidence',
  ['vendor_id', 'uuid'],
  [
    ...(['requirement', 'subject', 'state', 'requested_by', 'received_by'] as const),
    ...(['reviewed_by', 'settled_by', 'file_sha256', 'expires_on', 'facts', 'changed_at'] as const),
    ...(['requested_at', 'cost_minor', 'issuer'] as const),
  ],
);

type Moving = FactOf<{ request: string }>;

const vendorOf = (stream: string): number => Number(stream.slice('evidence/'.length));

/** The request that a fact moves: of its own vendor, because streams are judged apart. */
function requestOf({ stream, data }: Moving, state: StateRows): StateEvidenceTable | undefined {
  return state.find(evidenceTable, vendorOf(stream), data.request);
}

const holds = (fact: Moving, state: StateRows) =>
  requestOf(fact, state)?.facts.includes(fact.uuid) ?? false;

const movesFrom =
  (...states: string[]) =>
  (fact: Moving, state: StateRows) => {
    const found = requestOf(fact, state);
    if (found === undefined) return 'evidence.no_request';
    return states.includes(found.state) ? null : 'evidence.wrong_state';
  };

function move(fact: Moving, state: StateRows, change: Partial<StateEvidenceTable>): void {
  const found = requestOf(fact, state);
  if (found === undefined) return;
  const facts = `${found.facts},${fact.uuid}`;
  state.put(evidenceTable, { ...found, ...change, facts, changed_at: fact.at });
}

export const evidenceFold: Fold = {
  name: 'evidence',
  version: 2,
  stream: evidenceStream,
  isKeeper: true,
  tables: [evidenceTable],
  steps: [
    step(evidenceRequested, {
      holds: ({ stream, uuid }, state) =>
        state.find(evidenceTable, vendorOf(stream), uuid) !== undefined,
      refuses: ({ stream, data }) =>
        vendorOf(stream) === data.vendorId ? null : 'evidence.other_vendor',
      apply: ({ uuid, uid, at, data }, state) =>
        state.put(evidenceTable, {
          uuid,
          vendor_id: data.vendorId,
          requirement: data.requirement,
          subject: data.subject,
          state: 'requested',
          requested_by: uid,
          received_by: null,
          reviewed_by: null,
          settled_by: null,
          file_sha256: null,
          expires_on: null,
          facts: uuid,
          changed_at: at,
          requested_at: at,
          cost_minor: null,
          issuer: null,
        }),
    }),
    step(evidenceReceived, {
      holds,
      refuses: movesFrom('requested', 'incomplete', 'rejected'),
      apply: (fact, state) =>
        move(fact, state, {
          state: 'received',
          received_by: fact.uid,
          file_sha256: fact.data.fileSha256,
          expires_on: fact.data.expiresOn,
        }),
    }),
    step(evidenceReviewed, {
      holds,
      refuses: movesFrom('received'),
      apply: (fact, state) =>
        move(fact, state, {
          state: fact.data.complete ? 'reviewed' : 'incomplete',
          reviewed_by: fact.uid,
        }),
    }),
    step(evidenceSettled, {
      holds,
      refuses: movesFrom('reviewed'),
      makers: (fact, state) => {
        const found = requestOf(fact, state);
        return [found?.received_by ?? null, found?.reviewed_by ?? null];
      },
      apply: (fact, state) =>
        move(fact, state, {
          state: fact.data.approved ? 'approved' : 'rejected',
          settled_by: fact.uid,
        }),
      answer: (fact, state) => requestOf(fact, state)?.file_sha256 ?? null,
    }),
    step(evidenceCosted, {
      holds,
      refuses: (fact, state) =>
        requestOf(fact, state) === undefined ? 'evidence.no_request' : null,
      apply: (fact, state) => {
        const found = requestOf(fact, state);
        if (found === undefined) return;
        const { costMinor: cost_minor, issuer } = fact.data;
        // It moves nothing: when the request last moved is when it was approved.
        const facts = `${found.facts},${fact.uuid}`;
        state.put(evidenceTable, { ...found, cost_minor, issuer, facts });
      },
    }),
  ],
};
