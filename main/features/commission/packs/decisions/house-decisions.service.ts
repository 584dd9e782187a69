import type { HouseDecisionRow } from '../../../../../shared/contract/commission-pack-rows.ts';
import { policyBody } from '../../../../../shared/contract/facts.contract.ts';
import {
  type DecisionId,
  type DecisionOf,
  houseDecisions,
  prefixOf,
  subjectsIn,
} from '../../../../../shared/contract/house-decisions.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { nameOf } from '../../../../facts/facts.store.ts';
import { settlingHere } from '../../../../facts/pending/made-here.ts';
import { namesOf } from '../../lines/names.store.ts';
import { listStanding, type StandingRow } from './house-decisions.store.ts';
import { plainOnTheirWay } from './on-their-way.ts';

interface Asked {
  of: DecisionId;
  day: BusinessDay;
  offset: number;
  limit: number;
}

type Row = Omit<HouseDecisionRow, 'vendor'>;

/** What waits first, then what counts on the day, then what is decided for later; what was replaced is history. */
export function listDecisions(
  db: Reader,
  { of, day, offset, limit }: Asked,
): { day: BusinessDay; total: number; waiting: number; rows: HouseDecisionRow[] } {
  const decision = houseDecisions.find(({ id }) => id === of);
  if (decision === undefined) return { day, total: 0, waiting: 0, rows: [] };
  const standing = listStanding(db, prefixOf(decision)).filter((row) => isAbout(decision, row));
  const approved = standing.filter(({ state }) => state === 'approved');
  const holding = new Set(
    [...Map.groupBy(approved, ({ topic }) => topic).values()].map(
      (those) => those.find(({ effective_from }) => effective_from <= day)?.uuid,
    ),
  );
  const known = knownHere(db);
  const rows: Row[] = [
    ...onTheirWay(db, decision),
    ...standing.filter(({ state }) => state === 'proposed').map((row) => known(row, 'proposed')),
    ...approved.filter(({ uuid }) => holding.has(uuid)).map((row) => known(row, 'standing')),
    ...approved
      .filter(({ effective_from }) => effective_from > day)
      .map((row) => known(row, 'coming')),
  ];
  const page = rows.slice(offset, offset + limit);
  const isWaiting = ({ state, settling }: Row): boolean =>
    state === 'proposed' && settling === null;
  const waiting = rows.filter(isWaiting).length;
  return { day, total: rows.length, waiting, rows: withVendors(db, decision, page) };
}

const isAbout = (decision: DecisionOf, { topic }: { topic: string }): boolean =>
  decision.topic.includes('{') || topic === decision.topic;

function onTheirWay(db: Reader, decision: DecisionOf): Row[] {
  const prefix = prefixOf(decision);
  return plainOnTheirWay(db)
    .filter(({ data }) => data.topic.startsWith(prefix) && isAbout(decision, data))
    .map(({ uuid, by, at, reason, data }) => ({
      ...data,
      ...{ uuid, state: reason === null ? 'pending' : 'refused', reason },
      ...{ proposedBy: { uid: by, name: nameOf(db, by) }, proposedAt: at },
      ...{ settledBy: null, settledAt: null, settling: null },
    }));
}

function knownHere(db: Reader) {
  const settling = settlingHere(db);
  const person = (uid: number) => ({ uid, name: nameOf(db, uid) });
  return (row: StandingRow, state: Row['state']): Row => ({
    ...{ uuid: row.uuid, topic: row.topic, title: row.title, state, reason: null },
    ...{ body: policyBody.parse(JSON.parse(row.body)), effectiveFrom: row.effective_from },
    ...{ proposedBy: person(row.proposed_by), proposedAt: row.proposed_at },
    settledBy: row.settled_by === null ? null : person(row.settled_by),
    settledAt: row.settled_at,
    settling: settling.get(row.uuid) ?? null,
  });
}

function withVendors(db: Reader, decision: DecisionOf, rows: readonly Row[]): HouseDecisionRow[] {
  const vendorOf = ({ topic }: Row): number | null =>
    Number(subjectsIn(decision, topic).get('vendor')) || null;
  const names = namesOf(db, 'vendor', rows.map(vendorOf));
  return rows.map((row) => ({ ...row, vendor: names(vendorOf(row)) }));
}
