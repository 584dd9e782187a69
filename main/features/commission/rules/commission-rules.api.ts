import { contract as all } from '../../../../shared/contract/index.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { onCommand, onQuery } from '../../../platform/calls/bind.ts';
import { sightOf } from '../sight.ts';
import { findConflicts } from './check/conflicts.service.ts';
import { getDraft, saveDraft } from './draft/draft.service.ts';
import { findChoices } from './draft/scope-choices.service.ts';
import { viewPrecedence } from './precedence.service.ts';
import { projectRules, viewProjection } from './projection/projection.service.ts';
import { dismissEdit } from './proposals/dismiss.service.ts';
import { importExisting, planImport } from './proposals/import.service.ts';
import { listPendingEdits } from './proposals/pending-edits.service.ts';
import { findProposals, getProposal } from './proposals/proposals.service.ts';
import {
  consentOf,
  noticeVendors,
  proposePrecedence,
  proposeRules,
} from './proposals/propose.service.ts';
import { getRule } from './rule-line.service.ts';
import { findRules, findTurns } from './rules.service.ts';

const contract = all.commission.rules;

export const commissionRulesApi = {
  list: onQuery(contract.list, (asked, { db, clock, actor }) =>
    findRules(db, { ...asked, now: clock.now(), sightOf: sightOf(actor) }),
  ),
  get: onQuery(contract.get, ({ version }, { db, clock, actor }) =>
    getRule(db, { version, now: clock.now(), sightOf: sightOf(actor) }),
  ),
  turns: onQuery(contract.turns, (_none, { db, clock, actor }) =>
    findTurns(db, { now: clock.now(), sightOf: sightOf(actor) }),
  ),
  choices: onQuery(contract.choices, (asked, { db }) => findChoices(db, asked)),
  conflicts: onQuery(contract.conflicts, (asked, { db, clock }) =>
    findConflicts(db, { ...asked, now: clock.now() }),
  ),
  draft: onQuery(contract.draft, (_none, { db, clock }) => getDraft(db, clock.now())),
  saveDraft: onCommand(contract.saveDraft, (draft, { db, clock }) =>
    saveDraft(db, { ...draft, at: clock.now() }),
  ),
  propose: onCommand(contract.propose, (asked, call) => proposeRules(call, asked)),
  proposals: onQuery(contract.proposals, ({ which }, { db }) => findProposals(db, which)),
  proposal: onQuery(contract.proposal, ({ decision }, { db }) => getProposal(db, decision)),
  notice: onCommand(contract.notice, (notice, call) => noticeVendors(call, notice)),
  consent: onCommand(contract.consent, (consent, call) => consentOf(call, consent)),
  importPlan: onQuery(contract.importPlan, (_none, { db }) => planImport(db)),
  importExisting: onCommand(contract.importExisting, (_none, call) => importExisting(call)),
  pendingEdits: onQuery(contract.pendingEdits, (_none, { db, clock }) => ({
    rows: listPendingEdits(db, clock.now()),
  })),
  dismissEdit: onCommand(contract.dismissEdit, ({ centralId }, call) =>
    dismissEdit(call, centralId),
  ),
  projection: onQuery(contract.projection, (asked, { db, clock }) =>
    viewProjection(db, { ...asked, now: clock.now() }),
  ),
  project: onCommand(contract.project, (_none, call) => projectRules(call)),
  precedence: onQuery(contract.precedence, ({ day }, { db, clock }) =>
    viewPrecedence(db, day ?? dayOfInstant(clock.now())),
  ),
  proposePrecedence: onCommand(contract.proposePrecedence, (asked, call) =>
    proposePrecedence(call, asked),
  ),
};
