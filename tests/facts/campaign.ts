import { read } from '../../main/db/qb.ts';
import { folds } from '../../main/facts/folds/index.ts';
import { listStreams } from '../../main/facts/log/log.store.ts';
import { stateHash } from '../../main/facts/log/state.ts';
import { listPending } from '../../main/facts/pending/pending.store.ts';
import { verifyFacts } from '../../main/facts/snapshot/verify.service.ts';
import { random } from '../support/random.ts';
import { FactDesk } from './a-fact-desk.ts';
import { act, openWorld, type World } from './acts.ts';
import { truthOf } from './oracle.ts';

/** How many late desks began at a snapshot: a campaign in which none did proves nothing of them. */
export const started = { fromSnapshot: 0 };

export interface RunOptions {
  /** Paths of files for the desks; without, they live in memory. */
  paths?: readonly string[];
}

/** One history of 2 to 6 desks from its seed; gives back every breach, named by the promise it breaks. */
export async function run(seed: number, { paths }: RunOptions = {}): Promise<string[]> {
  const dice = random(seed);
  const world = await openWorld(dice, paths);
  const steps = 4 + dice.below(14);
  world.central.trouble = dice.pick([0, 10, 30]);
  for (let step = 0; step < steps; step += 1) await act(world);
  const quiet = await becomeQuiet(world);
  const breaches = quiet ? [] : ['quiet: the desks never came to rest'];
  if (quiet) breaches.push(...(await judgeWorld(world)), ...(await joinLate(world)));
  for (const desk of world.desks) desk.leave();
  return [...new Set(breaches)];
}

/** No more trouble, and everybody meets the central until nobody has anything to say. */
async function becomeQuiet({ central, desks }: World): Promise<boolean> {
  central.settle();
  let before = -1;
  for (let round = 0; round < 12; round += 1) {
    for (const desk of desks) await desk.exchange();
    if (central.rows.length === before) return true;
    before = central.rows.length;
  }
  return false;
}

async function judgeWorld(world: World): Promise<string[]> {
  const { desks, central } = world;
  const breaches: string[] = [];
  const truth = truthOf(central.rows);
  const logged = central.rows.filter(({ stream }) => !stream.startsWith('snapshot/'));
  for (const desk of desks) {
    breaches.push(...sameLog(desk, logged), ...sameVerdicts(desk, truth.verdicts));
    breaches.push(...sameState(desk, truth), ...nothingLost(desk, central.rows));
    for (const { stream, head_hash } of listStreams(desk.db)) {
      if (truth.hashes.get(stream) !== head_hash) breaches.push(`chain: ${stream}`);
    }
  }
  breaches.push(...alike(desks), ...answersHeld(world, truth.verdicts));
  const [first] = desks;
  if (world.seed % 7 === 0 && first !== undefined && !verifyFacts(first.db).sound) {
    breaches.push('rebuilt: not what serves');
  }
  return breaches;
}

/** A desk that comes last begins at the snapshots, where there are any, and must come to the same. */
async function joinLate({ central, desks }: World): Promise<string[]> {
  const late = new FactDesk(central, 99);
  await late.exchange();
  const [first] = desks;
  const breaches =
    first === undefined ? [] : alike([first, late]).map((found) => `snapshot: ${found}`);
  if (!verifyFacts(late.db).sound) breaches.push('snapshot: not what was folded from it');
  started.fromSnapshot += listStreams(late.db).some(({ base_seq }) => base_seq > 0) ? 1 : 0;
  late.leave();
  return breaches;
}

function sameLog({ db }: FactDesk, rows: World['central']['rows']): string[] {
  const here = db.all(
    read
      .selectFrom('fact_log')
      .select(['stream', 'seq', 'payload', 'uid'])
      .orderBy('stream')
      .orderBy('seq'),
  );
  const there = [...rows].sort((a, b) =>
    a.stream === b.stream ? a.seq - b.seq : a.stream < b.stream ? -1 : 1,
  );
  const text = (list: readonly { stream: string; seq: number; payload: string; uid: number }[]) =>
    JSON.stringify(list.map((row) => [row.stream, row.seq, row.payload, row.uid]));
  return text(here) === text(there) ? [] : ['log: not the central’s rows in their order'];
}

function sameVerdicts({ db }: FactDesk, verdicts: Map<string, string | null>): string[] {
  const rows = db.all(
    read
      .selectFrom('fact_log')
      .select(['stream', 'seq', 'dropped'])
      .orderBy('stream')
      .orderBy('seq'),
  );
  const differing = rows.find(
    ({ stream, seq, dropped }) => verdicts.get(`${stream} ${seq}`) !== dropped,
  );
  if (differing === undefined) return [];
  const { stream, seq, dropped } = differing;
  return [`judged: ${stream.split('/')[0]} ${dropped}, not ${verdicts.get(`${stream} ${seq}`)}`];
}

function sameState({ db }: FactDesk, truth: ReturnType<typeof truthOf>): string[] {
  const decisions = db.all(read.selectFrom('state_policy_decision').select(['uuid', 'state']));
  const topics = db.all(read.selectFrom('state_policy_topic').select(['topic', 'uuid']));
  const evidence = db.all(read.selectFrom('state_evidence').select(['vendor_id', 'uuid', 'state']));
  const periods = db.all(read.selectFrom('state_period').select(['month', 'state']));
  const expected = (map: Map<string, string>, ours: readonly (readonly [string, string])[]) =>
    JSON.stringify([...map].filter(([key]) => !key.startsWith('of ')).sort()) ===
    JSON.stringify([...ours].sort());
  const same =
    expected(
      truth.decisions,
      decisions.map(({ uuid, state }) => [uuid, state]),
    ) &&
    expected(
      truth.topics,
      topics.map(({ topic, uuid }) => [topic, uuid]),
    ) &&
    expected(
      truth.evidence,
      evidence.map((row) => [`evidence/${row.vendor_id} ${row.uuid}`, row.state]),
    ) &&
    expected(
      truth.periods,
      periods.map(({ month, state }) => [month, state]),
    );
  return same ? [] : ['state: not what the facts come to'];
}

/** Every decision stands once, or its author is still told of it. */
function nothingLost(desk: FactDesk, rows: World['central']['rows']): string[] {
  const pending = new Map(listPending(desk.db).map((row) => [row.uuid, row]));
  return desk.decided.flatMap((uuid) => {
    const mine = rows.filter(
      (row) => !row.forged && row.uid === desk.uid && row.payload.includes(`"uuid":"${uuid}"`),
    );
    const open = pending.get(uuid);
    if (mine.length === 0 && open === undefined) return ['lost: a decision'];
    if (mine.length > 1) return ['doubled: a decision'];
    const isTold = open?.state === 'refused';
    return mine.length === 1 && open !== undefined && !isTold
      ? ['lost: stands, and is still pending']
      : [];
  });
}

function alike(desks: readonly FactDesk[]): string[] {
  const states = desks.map(({ db }) =>
    folds.map((fold) => `${fold.name} ${stateHash(db, fold)}`).join('\n'),
  );
  return new Set(states).size === 1 ? [] : ['alike: desks differ'];
}

/** A proposal stands only where the rule that it would replace is still the one its author was shown. */
function answersHeld({ central, shown }: World, verdicts: Map<string, string | null>): string[] {
  const inEffect = new Map<string, string>();
  const topicOf = new Map<string, string>();
  const policy = central.rows.filter(({ stream }) => stream === 'policy');
  for (const { seq, payload, uid } of policy.sort((a, b) => a.seq - b.seq)) {
    if (verdicts.get(`policy ${seq}`) !== null) continue;
    const { uuid, kind, data } = JSON.parse(payload);
    if (kind === 'decision.proposed') {
      topicOf.set(uuid, data.topic);
      const saw = shown.get(uuid);
      if (saw?.uid === uid && saw.inEffect !== (inEffect.get(data.topic) ?? null)) {
        return ['answer: stands on what its author was not shown'];
      }
    }
    if (kind === 'decision.approved') {
      inEffect.set(topicOf.get(data.decision) ?? '', data.decision);
    }
  }
  return [];
}
