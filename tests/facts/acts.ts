import { randomUUID } from 'node:crypto';
import { read } from '../../main/db/qb.ts';
import {
  evidenceReceived,
  evidenceRequested,
  evidenceReviewed,
  evidenceSettled,
} from '../../main/facts/streams/evidence.stream.ts';
import { periodLocked, periodReopened } from '../../main/facts/streams/period.stream.ts';
import {
  decisionApproved,
  decisionProposed,
  decisionWithdrawn,
} from '../../main/facts/streams/policy.stream.ts';
import { roleStated } from '../../main/facts/streams/staff.stream.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { FactDesk } from './a-fact-desk.ts';
import { type Dice, FactCentral } from './fact-central.ts';

export interface World {
  dice: Dice;
  seed: number;
  central: FactCentral;
  desks: FactDesk[];
  /** Of a proposal: which rule its author was shown as the one in effect. */
  shown: Map<string, { uid: number; inEffect: string | null }>;
}

const ROLES: readonly Role[] = [
  'finance',
  'finance',
  'compliance',
  'admin',
  'operations',
  'viewer',
];
const VENDORS = [7, 8];
const TOPICS = ['rate/a', 'rate/b'];
const MONTHS = ['2026-10', '2026-11'];
const DAY_MS = 86_400_000;
const EFFECTIVE = '2026-12-01';

/** A founder whose first word gives the others their roles, and everybody has heard it. */
export async function openWorld(dice: Dice, paths?: readonly string[]): Promise<World> {
  const central = new FactCentral(dice);
  const size = 2 + Math.min(dice.below(5), dice.below(5));
  const desks = Array.from(
    { length: size },
    (_, index) => new FactDesk(central, 10 + index, paths?.[index] ?? null),
  );
  const world: World = { dice, seed: dice.below(1_000), central, desks, shown: new Map() };
  const [founder, ...others] = desks;
  founder?.decide('staff', roleStated, { uid: founder.uid, role: 'admin' });
  await founder?.exchange();
  for (const [index, { uid }] of others.entries()) {
    founder?.decide('staff', roleStated, { uid, role: ROLES[index] ?? 'viewer' });
  }
  await founder?.exchange();
  central.meanwhile = () => interfere(world);
  for (const desk of desks) {
    desk.clockOffset = (dice.below(11) - 5) * DAY_MS;
    await desk.exchange();
  }
  return world;
}

export async function act(world: World): Promise<void> {
  const { dice, desks } = world;
  const desk = dice.pick(desks);
  const what = dice.below(20);
  for (const one of desks) one.clockOffset += dice.below(DAY_MS);
  if (what < 7) await desk.exchange(dice.chance(0.5) ? 1 : undefined);
  else if (what < 10) propose(world, desk);
  else if (what < 13) settle(world, desk);
  else if (what < 16) moveEvidence(world, desk);
  else if (what < 17) movePeriod(world, desk);
  else if (what < 18) restate(world, desk);
  else forge(world, desk);
}

/** Somebody else's role changes, and he says something that names it, while another desk reads. */
async function interfere(world: World): Promise<void> {
  const idle = world.desks.filter(({ isBusy }) => !isBusy);
  if (idle.length === 0) return;
  const desk = world.dice.pick(idle);
  restate(world, desk);
  propose(world, desk);
  await desk.exchange();
}

function propose({ dice, shown }: World, desk: FactDesk): void {
  const topic = dice.pick(TOPICS);
  const inEffect =
    desk.db.get(read.selectFrom('state_policy_topic').select('uuid').where('topic', '=', topic))
      ?.uuid ?? null;
  const data = { topic, title: `Tarif ${dice.below(100)}`, body: { ppm: dice.below(50_000) } };
  const refused = desk.decide('policy', decisionProposed, { ...data, effectiveFrom: EFFECTIVE });
  const uuid = desk.decided.at(-1);
  if (refused === null && uuid !== undefined) shown.set(uuid, { uid: desk.uid, inEffect });
}

function settle({ dice }: World, desk: FactDesk): void {
  const open = desk.db.all(read.selectFrom('state_policy_decision').select('uuid').orderBy('uuid'));
  if (open.length === 0) return;
  const decision = dice.pick(open).uuid;
  if (dice.chance(0.7)) desk.decide('policy', decisionApproved, { decision });
  else desk.decide('policy', decisionWithdrawn, { decision, reason: 'keliru' });
}

function moveEvidence({ dice }: World, desk: FactDesk): void {
  const vendorId = dice.pick(VENDORS);
  const stream = `evidence/${vendorId}`;
  const found = desk.db.all(
    read
      .selectFrom('state_evidence')
      .select(['uuid', 'state'])
      .where('vendor_id', '=', vendorId)
      .orderBy('uuid'),
  );
  if (found.length === 0 || dice.chance(0.3)) {
    desk.decide(stream, evidenceRequested, { vendorId, requirement: 'halal', subject: null });
    return;
  }
  const { uuid: request, state } = dice.pick(found);
  const note = '';
  if (state === 'received') {
    desk.decide(stream, evidenceReviewed, { request, complete: dice.chance(0.8), note });
  } else if (state === 'reviewed') {
    desk.decide(stream, evidenceSettled, { request, approved: dice.chance(0.8), note });
  } else {
    const fileSha256 = String(dice.below(10)).repeat(64);
    desk.decide(stream, evidenceReceived, { request, fileSha256, expiresOn: null });
  }
}

function movePeriod({ dice }: World, desk: FactDesk): void {
  const month = dice.pick(MONTHS);
  const vendor = `evidence/${dice.pick(VENDORS)}`;
  const head = desk.db.get(
    read.selectFrom('fact_stream').select('head_seq').where('stream', '=', vendor),
  );
  if (dice.chance(0.6)) {
    const heads = { [vendor]: head?.head_seq ?? 0 };
    desk.decide('period', periodLocked, { month, heads });
  } else desk.decide('period', periodReopened, { month, reason: 'koreksi' });
}

function restate({ dice, desks }: World, desk: FactDesk): void {
  const { uid } = dice.pick(desks);
  if (uid !== desk.uid)
    desk.decide('staff', roleStated, { uid, role: dice.pick([...ROLES, null]) });
}

const STREAMS = ['policy', 'period', 'staff', ...VENDORS.map((id) => `evidence/${id}`)];

/** A programme of somebody's own, with his own login: the central takes it, the rules must not. */
function forge({ dice, central, desks }: World, desk: FactDesk): void {
  const uid = desk.uid;
  const stream = dice.pick(STREAMS);
  const staff = central.headOf('staff');
  const standing = central.rows.filter((row) => row.stream === stream);
  const heads = { staff: Math.max(0, staff - dice.below(3) + (dice.chance(0.2) ? 5 : 0)) };
  const say = (kind: string, data: unknown, named: Record<string, number> = heads): void =>
    central.forge(
      uid,
      stream,
      JSON.stringify({ uuid: randomUUID(), kind, version: 1, heads: named, data }),
    );
  const what = dice.below(6);
  if (what === 0 && standing.length > 0) central.forge(uid, stream, dice.pick(standing).payload);
  else if (what === 1) central.forge(uid, stream, 'bukan fakta');
  else if (stream === 'staff') say('role.stated', { uid: dice.pick(desks).uid, role: 'admin' });
  else if (stream === 'policy') forgePolicy({ dice, central }, uid, say);
  else if (stream === 'period') say('period.locked', { month: dice.pick(MONTHS), heads: {} });
  else {
    const vendorId = dice.pick(VENDORS);
    say('evidence.requested', { vendorId, requirement: 'nib', subject: null });
  }
}

type Sayer = (kind: string, data: unknown, heads?: Record<string, number>) => void;

/** Above all: his own proposal, approved by himself. */
function forgePolicy(
  { dice, central }: Pick<World, 'dice' | 'central'>,
  uid: number,
  say: Sayer,
): void {
  const proposals = central.rows.filter(({ payload }) => payload.includes('"decision.proposed"'));
  const own = proposals.filter((row) => row.uid === uid);
  const of = dice.chance(0.7) && own.length > 0 ? own : proposals;
  if (of.length === 0 || dice.chance(0.3)) {
    const title = dice.chance(0.2) ? undefined : 'Palsu';
    const data = { topic: 'rate/a', title, body: {}, effectiveFrom: EFFECTIVE };
    say('decision.proposed', data, dice.chance(0.5) ? {} : undefined);
    return;
  }
  const decision = JSON.parse(dice.pick(of).payload).uuid;
  say('decision.approved', { decision });
}
