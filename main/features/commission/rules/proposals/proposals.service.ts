import type { RuleChange } from '../../../../../shared/contract/commission-change.ts';
import type { ProposalRow as Row } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { namesOf } from '../../lines/names.store.ts';
import type { Rule } from '../../pricing/priced.ts';
import { namedRule } from '../check/conflicts.service.ts';
import { type Market, marketOf } from '../check/market.ts';
import { namedIn } from '../draft/draft-surroundings.ts';
import { liveRules } from '../live-rules.ts';
import { type People, peopleOf } from '../people.store.ts';
import {
  listConsents,
  listNotices,
  listProposals,
  type ProposalRow,
} from '../stored-rules.store.ts';
import { concernedBy } from './concerned.ts';
import { noticesIn, type Told, toldOf } from './notices.ts';
import { changesIn, proposalOf } from './proposal.ts';

interface Desk {
  rules: ReadonlyMap<string, Rule>;
  market: Market;
}

export function findProposals(db: Reader, which: 'open' | 'all'): { rows: Row[] } {
  const desk = deskOf(db);
  const people = peopleOf(db);
  const rows = listProposals(db)
    .filter(({ state }) => which === 'all' || state === 'proposed')
    .map((row) => rowOf(row, changesIn(row), { told: toldAbout(db, row, desk), people }));
  return { rows };
}

export function getProposal(db: Reader, decision: string) {
  const row = proposalOf(db, decision);
  const desk = deskOf(db);
  const changes = changesIn(row);
  const told = toldAbout(db, row, desk);
  const people = peopleOf(db);
  const vendors = namesOf(
    db,
    'vendor',
    told.map(({ vendorId }) => vendorId),
  );
  return {
    ...rowOf(row, changes, { told, people }),
    named: namedIn(
      db,
      changes.flatMap((change) => (change.op === 'add' ? [change.rule.scope] : [])),
    ),
    list: changes.map((change) => {
      const version = change.op === 'end' ? change.version : change.replaces;
      const before = desk.rules.get(version ?? '');
      return { change, before: before === undefined ? null : namedRule(before) };
    }),
    notices: noticesIn(listNotices(db, decision)).map((notice) => ({
      ...notice,
      by: people(notice.by),
    })),
    whom: told.map(({ vendorId, ...rest }) => ({
      vendor: vendors(vendorId) ?? { id: vendorId, name: `#${vendorId}` },
      ...rest,
    })),
  };
}

function deskOf(db: Reader): Desk {
  const rules = new Map(liveRules(db).rules.map((rule) => [rule.version, rule]));
  return { rules, market: marketOf(db) };
}

function toldAbout(db: Reader, row: ProposalRow, { rules, market }: Desk): Told[] {
  const vendors = concernedBy(changesIn(row), { rules, market });
  return toldOf(vendors, {
    notices: noticesIn(listNotices(db, row.decision)),
    consents: listConsents(db, row.decision),
  });
}

function rowOf(
  row: ProposalRow,
  changes: readonly RuleChange[],
  { told, people }: { told: readonly Told[]; people: People },
): Row {
  const from: BusinessDay = row.effective_from;
  const agreed = told.filter(({ consentedOn }) => consentedOn !== null && consentedOn <= from);
  return {
    ...{ decision: row.decision, title: row.title, from, changes: changes.length },
    state: row.state === 'approved' || row.state === 'withdrawn' ? row.state : 'proposed',
    ...{ proposedBy: people(row.proposed_by), proposedAt: row.proposed_at },
    settledBy: row.settled_by === null ? null : people(row.settled_by),
    settledAt: row.settled_at,
    vendors: told.length,
    noticed: told.filter(({ noticedOn }) => noticedOn !== null).length,
    consented: told.filter(({ consentedOn }) => consentedOn !== null).length,
    lacksConsent: row.state !== 'withdrawn' && agreed.length < told.length,
  };
}
