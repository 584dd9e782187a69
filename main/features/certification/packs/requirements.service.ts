import * as z from 'zod';
import type { RequirementPackListed } from '../../../../shared/contract/certification.contract.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import {
  type FileFault,
  refuseFaults,
  shapeFaults,
} from '../../../../shared/contract/file-faults.ts';
import { requirementFaults } from '../../../../shared/contract/requirement-pack.rules.ts';
import {
  type RequirementPack,
  requirementPackDraft,
} from '../../../../shared/contract/requirement-pack.ts';
import { requirementPack } from '../../../../shared/contract/sound-requirement-pack.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { nameOf } from '../../../facts/facts.store.ts';
import { decide, deciderOf } from '../../../facts/pending/decide.ts';
import { madeHere, settlingHere } from '../../../facts/pending/made-here.ts';
import { policyStream } from '../../../facts/streams/policy.stream.ts';
import { requirementsProposed } from '../../../facts/streams/requirements-proposed.ts';
import type { CommandCall } from '../../../platform/calls/calls.ts';
import { liveRequirements } from '../../../platform/requirements/live-requirements.ts';
import { listProposedRequirements } from '../../../platform/requirements/requirements.store.ts';
import {
  firstRequirements,
  shippedRequirements,
} from '../../../platform/requirements/shipped/index.ts';
import { impactOf } from './impact.service.ts';
import { isOtherwiseOther, requirementChanges } from './requirement-diff.rules.ts';

const about = z.object({ title: z.string(), pack: requirementPack });

const onTheirWay = (db: Reader) =>
  madeHere(db, requirementsProposed.kind, about).filter(({ reason }) => reason === null);

/** Those that wait here for the central, those that people proposed, newest first, then what came with the app. */
export function listRequirementPacks(db: Reader): {
  live: string;
  packs: RequirementPackListed[];
} {
  const settling = settlingHere(db);
  const person = (uid: number) => ({ uid, name: nameOf(db, uid) });
  const pending = onTheirWay(db).map(
    ({ uuid, by, data }): RequirementPackListed => ({
      ...shortly(data.pack),
      ...{ state: 'pending', decision: uuid, proposedBy: person(by) },
      ...{ settledBy: null, settling: null },
    }),
  );
  const proposed = listProposedRequirements(db).map(
    (row): RequirementPackListed => ({
      ...shortly(requirementPack.parse(JSON.parse(row.pack))),
      ...{ state: stateOf(row.state), decision: row.decision, proposedBy: person(row.proposed_by) },
      settledBy: row.settled_by === null ? null : person(row.settled_by),
      settling: settling.get(row.decision) ?? null,
    }),
  );
  const packs = [...pending, ...proposed];
  const known = new Set(packs.map(({ version }) => version));
  const nobody = { decision: null, proposedBy: null, settledBy: null, settling: null };
  const shipped = shippedRequirements
    .filter(({ version }) => !known.has(version))
    .map((pack): RequirementPackListed => ({ ...shortly(pack), state: 'shipped', ...nobody }));
  return { live: liveRequirements(db).version, packs: [...packs, ...shipped] };
}

const shortly = ({ version, title, checkedOn, rows }: RequirementPack) => ({
  ...{ version, title, checkedOn, rows: rows.length },
});

function stateOf(state: string): RequirementPackListed['state'] {
  if (state === 'approved' || state === 'withdrawn') return state;
  return 'proposed';
}

/** A pack by its version, or the one that counts. */
export function showRequirementPack(db: Reader, version: string | null): RequirementPack {
  if (version === null) return liveRequirements(db);
  const shipped = shippedRequirements.find((pack) => pack.version === version);
  if (shipped !== undefined) return shipped;
  const pending = onTheirWay(db).find(({ data }) => data.pack.version === version);
  if (pending !== undefined) return pending.data.pack;
  const found = listProposedRequirements(db).find((row) => row.version === version);
  if (found === undefined) throw new Refusal('pack.none', { version });
  return requirementPack.parse(JSON.parse(found.pack));
}

/** What a pack would change of the one that counts, and of the market; what is wrong with it where it is none. */
export function compareRequirements(db: Reader, { input, now }: { input: unknown; now: Instant }) {
  const live = liveRequirements(db);
  const faults = faultsOf(input).map((fault) => ({ ...fault, params: { ...fault.params } }));
  const head = { against: live.version, faults };
  if (faults.length > 0) return { ...head, changes: [], impact: [], isOtherwiseOther: false };
  const pack = requirementPackDraft.parse(input);
  const changes = requirementChanges(live, pack);
  const impact = impactOf(db, { before: live, after: pack }, { changes, today: dayOfInstant(now) });
  return { ...head, changes, impact, isOtherwiseOther: isOtherwiseOther(live, pack) };
}

/** It counts once another person approved it, and it stands on the central. */
export function proposeRequirements(
  { db, clock }: CommandCall,
  { title, pack: input }: { title: string; pack: unknown },
): { uuid: string } {
  refuseFaults(faultsOf(input));
  const pack = requirementPackDraft.parse(input);
  const { version } = pack;
  const shipped = shippedRequirements.find((one) => one.version === version);
  const isOther = shipped !== undefined && !isSame(shipped, pack);
  if (isOther || version === firstRequirements.version) throw new Refusal('pack.version_taken');
  if (isSame(liveRequirements(db), pack)) throw new Refusal('pack.same', { version });
  const decision = { stream: policyStream.name, kind: requirementsProposed, data: { title, pack } };
  return { uuid: decide(db, decision, { uid: deciderOf(db), clock }) };
}

const isSame = (one: RequirementPack, other: RequirementPack): boolean =>
  requirementChanges(one, other).length === 0 && !isOtherwiseOther(one, other);

function faultsOf(input: unknown): FileFault[] {
  const parsed = requirementPackDraft.safeParse(input);
  if (parsed.success) return requirementFaults(parsed.data);
  return shapeFaults(parsed.error, { input, rows: ['rows', 'types', 'groups', 'requirements'] });
}
