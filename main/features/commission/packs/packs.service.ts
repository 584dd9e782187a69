import type { PackListed, PackView } from '../../../../shared/contract/commission-pack-rows.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { taxPack } from '../../../../shared/contract/sound-tax-pack.ts';
import { type TaxPack, taxPackDraft } from '../../../../shared/contract/tax-pack.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { nameOf } from '../../../facts/facts.store.ts';
import { decide, deciderOf } from '../../../facts/pending/decide.ts';
import { settlingHere } from '../../../facts/pending/made-here.ts';
import { packProposed } from '../../../facts/streams/pack-proposed.ts';
import { policyStream } from '../../../facts/streams/policy.stream.ts';
import type { CommandCall } from '../../../platform/calls/calls.ts';
import { packsOnTheirWay } from './decisions/on-their-way.ts';
import { livePack } from './live-pack.ts';
import { packChanges } from './pack-diff.rules.ts';
import { faultsOfPack, parsePack } from './pack-file.ts';
import { listProposed } from './packs.store.ts';
import { firstPack, shippedPacks } from './shipped/index.ts';
import { taxBook } from './tax-on.ts';

/**
 * Those that wait here for the central, those that people proposed, newest first, then those that came with the app
 * and nobody proposed yet.
 */
export function listPacks(db: Reader): { live: string; packs: PackListed[] } {
  const live = livePack(db).pack.version;
  const settling = settlingHere(db);
  const person = (uid: number) => ({ uid, name: nameOf(db, uid) });
  const pending = pendingPacks(db).map(({ uuid, by, data }): PackListed => {
    const proposer = { decision: uuid, proposedBy: person(by), settledBy: null, settling: null };
    return { ...shortly(data.pack), state: 'pending', ...proposer };
  });
  const proposed = listProposed(db).map((row): PackListed => {
    const state = row.state === 'approved' ? 'approved' : stateOf(row.state);
    const settledBy = row.settled_by === null ? null : person(row.settled_by);
    return {
      ...shortly(taxPack.parse(JSON.parse(row.pack))),
      ...{ state, decision: row.decision, proposedBy: person(row.proposed_by), settledBy },
      settling: settling.get(row.decision) ?? null,
    };
  });
  const packs = [...pending, ...proposed];
  const known = new Set(packs.map(({ version }) => version));
  const shipped = shippedPacks
    .filter(({ version }) => !known.has(version))
    .map((pack): PackListed => {
      const nobody = { decision: null, proposedBy: null, settledBy: null, settling: null };
      return { ...shortly(pack), state: 'shipped', ...nobody };
    });
  return { live, packs: [...packs, ...shipped] };
}

const shortly = ({ version, title, checkedOn, rows }: TaxPack) => ({
  ...{ version, title, checkedOn, rows: rows.length },
});

/** What can never stand any more is told among the decisions, where it is given up. */
const pendingPacks = (db: Reader) => packsOnTheirWay(db).filter(({ reason }) => reason === null);

function stateOf(state: string): PackListed['state'] {
  return state === 'withdrawn' ? 'withdrawn' : 'proposed';
}

/** A pack by its version, or the one that counts; and what the law comes to on a day. */
export function showPack(
  db: Reader,
  { version, day }: { version: string | null; day: BusinessDay },
): PackView {
  const pack = version === null ? livePack(db).pack : packOf(db, version);
  const { unsettled, ...tax } = taxBook(db, pack).on(day);
  return { pack, day, tax: { ...tax, unsettled: [...unsettled] } };
}

export function packOf(db: Reader, version: string): TaxPack {
  const shipped = shippedPacks.find((pack) => pack.version === version);
  if (shipped !== undefined) return shipped;
  const pending = pendingPacks(db).find(({ data }) => data.pack.version === version);
  if (pending !== undefined) return pending.data.pack;
  const found = listProposed(db).find((row) => row.version === version);
  if (found === undefined) throw new Refusal('pack.none', { version });
  return taxPack.parse(JSON.parse(found.pack));
}

/** What a pack would change of the one that counts; what is wrong with it where it is no pack. */
export function comparePack(db: Reader, input: unknown) {
  const live = livePack(db).pack;
  const faults = faultsOfPack(input).map((fault) => ({ ...fault, params: { ...fault.params } }));
  const changes = faults.length > 0 ? [] : packChanges(live, taxPackDraft.parse(input));
  return { against: live.version, faults, changes };
}

/** It counts once another person approved it, and it stands on the central. */
export function proposePack(
  { db, clock }: CommandCall,
  { title, pack: input }: { title: string; pack: unknown },
): { uuid: string } {
  const pack = parsePack(input);
  const { version } = pack;
  const shipped = shippedPacks.find((one) => one.version === version);
  const isOther = shipped !== undefined && packChanges(shipped, pack).length > 0;
  if (isOther || version === firstPack.version) throw new Refusal('pack.version_taken');
  if (packChanges(livePack(db).pack, pack).length === 0) {
    throw new Refusal('pack.same', { version });
  }
  const decision = { stream: policyStream.name, kind: packProposed, data: { title, pack } };
  return { uuid: decide(db, decision, { uid: deciderOf(db), clock }) };
}
