import type { RuleChange } from '../../../../../shared/contract/commission-change.ts';
import type { ProposalRow as Row } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { type NameOf, namesOf } from '../../lines/names.store.ts';
import type { Rule } from '../../pricing/priced.ts';
import { namedRule } from '../check/conflicts.service.ts';
import { type Market, marketOf } from '../check/market.ts';
import { namedIn } from '../draft/draft-surroundings.ts';
import { liveRules } from '../live-rules.ts';
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
  const found = listProposals(db).filter(({ state }) => which === 'all' || state === 'proposed');
  const personOf = deciders(db, found);
  const rows = found.map((row) =>
    rowOf(row, changesIn(row), { told: toldAbout(db, row, desk), personOf }),
  );
  return { rows };
}

export function getProposal(db: Reader, decision: string) {
  const row = proposalOf(db, decision);
  const desk = deskOf(db);
  const changes = changesIn(row);
  const told = toldAbout(db, row, desk);
  const notices = noticesIn(listNotices(db, decision));
  const personOf = deciders(
    db,
    [row],
    notices.map(({ by }) => by),
  );
  const vendors = namesOf(
    db,
    'vendor',
    told.map(({ vendorId }) => vendorId),
  );
  return {
    ...rowOf(row, changes, { told, personOf }),
    named: namedIn(
      db,
      changes.flatMap((change) => (change.op === 'add' ? [change.rule.scope] : [])),
    ),
    list: changes.map((change) => {
      const version = change.op === 'end' ? change.version : change.replaces;
      const before = desk.rules.get(version ?? '');
      return { change, before: before === undefined ? null : namedRule(before) };
    }),
    notices: notices.map((notice) => ({ ...notice, by: personOf(notice.by) })),
    whom: told.map(({ vendorId, ...rest }) => ({ vendor: vendors(vendorId), ...rest })),
  };
}

function deskOf(db: Reader): Desk {
  const rules = new Map(liveRules(db).rules.map((rule) => [rule.version, rule]));
  return { rules, market: marketOf(db) };
}

/** Who proposed and settled these, and others beside them. */
function deciders(
  db: Reader,
  rows: readonly ProposalRow[],
  others: readonly number[] = [],
): NameOf {
  const uids = rows.flatMap(({ proposed_by, settled_by }) => [proposed_by, settled_by]);
  return namesOf(db, 'user', [...uids, ...others]);
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
  { told, personOf }: { told: readonly Told[]; personOf: NameOf },
): Row {
  const from: BusinessDay = row.effective_from;
  const agreed = told.filter(({ consentedOn }) => consentedOn !== null && consentedOn <= from);
  return {
    ...{ decision: row.decision, title: row.title, from, changes: changes.length },
    state: row.state === 'approved' || row.state === 'withdrawn' ? row.state : 'proposed',
    ...{ proposedBy: personOf(row.proposed_by), proposedAt: row.proposed_at },
    settledBy: personOf(row.settled_by),
    settledAt: row.settled_at,
    vendors: told.length,
    noticed: told.filter(({ noticedOn }) => noticedOn !== null).length,
    consented: told.filter(({ consentedOn }) => consentedOn !== null).length,
    lacksConsent: row.state !== 'withdrawn' && agreed.length < told.length,
  };
}
