import { createHash } from 'node:crypto';
import { instantFromOdoo } from '../../shared/kernel/instant.ts';
import type { CentralFact } from './fact-central.ts';

/*
 * What the facts of a central come to, said a second time and in another way: one pass over everything, stream
 * after stream, with plain maps and no module of main/facts.
 */
export interface Truth {
  /** `stream seq` to the reason why it has no effect, or null. */
  verdicts: Map<string, string | null>;
  decisions: Map<string, string>;
  topics: Map<string, string>;
  evidence: Map<string, string>;
  periods: Map<string, string>;
  lines: Map<number, number>;
  hashes: Map<string, string>;
}

interface Said {
  uuid: string;
  kind: string;
  heads: Record<string, number>;
  data: Record<string, unknown>;
}

type Facts = (CentralFact & { said: Said | null })[];

const AUTHORS: Record<string, string> = {
  'role.stated': 'admin',
  'staff.noted': 'admin',
  'decision.proposed': 'admin finance',
  'decision.approved': 'admin finance',
  'decision.withdrawn': 'admin finance',
  'evidence.requested': 'admin compliance operations',
  'evidence.received': 'admin compliance operations',
  'evidence.reviewed': 'admin compliance',
  'evidence.settled': 'admin compliance',
  'period.locked': 'admin finance',
  'period.reopened': 'admin',
  'anchor.set': 'admin finance',
  'lines.priced': 'admin finance',
  'day.closed': 'admin finance',
};

export function truthOf(rows: readonly CentralFact[]): Truth {
  const truth: Truth = {
    verdicts: new Map(),
    decisions: new Map(),
    topics: new Map(),
    evidence: new Map(),
    periods: new Map(),
    lines: new Map(),
    hashes: new Map(),
  };
  const streams = new Map<string, Facts>();
  for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
    if (row.stream.startsWith('snapshot/')) continue;
    const list = streams.get(row.stream) ?? [];
    list.push({ ...row, said: saidIn(row.payload) });
    streams.set(row.stream, list);
    const before = truth.hashes.get(row.stream) ?? '';
    const text = JSON.stringify([
      before,
      row.stream,
      row.seq,
      row.uid,
      instantFromOdoo(row.at),
      row.payload,
    ]);
    truth.hashes.set(row.stream, createHash('sha256').update(text).digest('hex'));
  }
  const roleTimeline = judgeStaff(streams.get('staff') ?? [], truth);
  for (const [stream, facts] of streams) {
    if (stream !== 'staff') judgeStream(facts, { truth, streams, roleTimeline });
  }
  return truth;
}

type Roles = { uid: number; from: number; role: string | null }[];

function roleIn(timeline: Roles, uid: number, seq: number): string | null {
  return timeline.filter((one) => one.uid === uid && one.from <= seq).at(-1)?.role ?? null;
}

function judgeStaff(facts: Facts, { verdicts }: Truth): Roles {
  const isAhead = (said: Said, id: number): boolean =>
    Object.values(said.heads).some(
      (head) => head > 0 && !facts.some((one) => one.seq === head && one.id < id),
    );
  const timeline: Roles = [];
  const seen = new Set<string>();
  for (const { said, seq, uid, id } of facts) {
    const set = (code: string | null): void => void verdicts.set(`staff ${seq}`, code);
    if (said === null) {
      set('fact.unreadable');
      continue;
    }
    const { uid: of, role } = said.data;
    const isFirst = timeline.length === 0;
    if (typeof of !== 'number') set('fact.bad_payload');
    else if (isAhead(said, id)) set('fact.future_head');
    else if (!isFirst && roleIn(timeline, uid, seq - 1) !== 'admin') set('fact.no_role');
    else if (seen.has(`${of} ${said.uuid}`)) set('fact.duplicate');
    else if (isFirst && (of !== uid || role !== 'admin')) set('staff.not_founded');
    else {
      set(null);
      seen.add(`${of} ${said.uuid}`);
      timeline.push({ uid: of, from: seq, role: role === null ? null : String(role) });
    }
  }
  return timeline;
}

interface Bench {
  truth: Truth;
  streams: Map<string, Facts>;
  roleTimeline: Roles;
}

function judgeStream(facts: Facts, { truth, streams, roleTimeline }: Bench): void {
  let staffSeen = 0;
  const done: Done = { by: new Map(), moved: new Set(), people: new Map() };
  for (const fact of facts) {
    const { said, stream, seq, uid } = fact;
    const verdict = (): string | null => {
      if (said === null) return 'fact.unreadable';
      const allowed = AUTHORS[said.kind] ?? '';
      if (isBad(said)) return 'fact.bad_payload';
      const staffHead = said.heads.staff;
      const relied = said.kind === 'period.locked' ? Object.keys(said.data.heads as object) : [];
      if (staffHead === undefined || relied.some((id) => said.heads[id] === undefined)) {
        return 'fact.no_head';
      }
      for (const [id, head] of Object.entries(said.heads)) {
        const named = streams.get(id)?.find((one) => one.seq === head);
        if (head > 0 && (named === undefined || named.id > fact.id)) return 'fact.future_head';
      }
      if (staffHead < staffSeen) return 'fact.old_head';
      const role = roleIn(roleTimeline, uid, staffHead);
      if (role === null || !allowed.split(' ').includes(role)) return 'fact.no_role';
      return ruleOf(fact, said, { truth, done });
    };
    const code = verdict();
    truth.verdicts.set(`${stream} ${seq}`, code);
    if (code !== null || said === null) continue;
    staffSeen = Math.max(staffSeen, said.heads.staff ?? 0);
    take(fact, said, { truth, done });
  }
}

interface Done {
  by: Map<string, number>;
  moved: Set<string>;
  people: Map<string, Set<number>>;
}

interface Desk {
  truth: Truth;
  done: Done;
}

function isBad({ kind, data }: Said): boolean {
  if (kind.startsWith('decision.') && kind !== 'decision.proposed') {
    return typeof data.decision !== 'string';
  }
  return kind === 'decision.proposed' && typeof data.title !== 'string';
}

function ruleOf(fact: CentralFact, said: Said, { truth, done }: Desk): string | null {
  if (done.moved.has(said.uuid)) return 'fact.duplicate';
  const { uid, stream } = fact;
  const about = String(said.data.decision ?? said.data.request ?? said.data.month ?? '');
  switch (said.kind) {
    case 'decision.approved':
    case 'decision.withdrawn': {
      const at = truth.decisions.get(about);
      if (at === undefined) return 'policy.no_decision';
      if (at !== 'proposed') return 'policy.not_open';
      const isOwn = done.by.get(about) === uid;
      return said.kind === 'decision.approved' && isOwn ? 'fact.self_approved' : null;
    }
    case 'evidence.requested':
      return stream === `evidence/${said.data.vendorId}` ? null : 'evidence.other_vendor';
    case 'evidence.received':
    case 'evidence.reviewed':
    case 'evidence.settled': {
      const key = `${stream} ${about}`;
      const at = truth.evidence.get(key);
      if (at === undefined) return 'evidence.no_request';
      const from =
        said.kind === 'evidence.received'
          ? ['requested', 'incomplete', 'rejected']
          : [said.kind === 'evidence.reviewed' ? 'received' : 'reviewed'];
      if (!from.includes(at)) return 'evidence.wrong_state';
      const isOwn = done.people.get(key)?.has(uid) ?? false;
      return said.kind === 'evidence.settled' && isOwn ? 'fact.self_approved' : null;
    }
    case 'period.locked':
      return truth.periods.get(about) === 'locked' ? 'period.is_locked' : null;
    case 'period.reopened': {
      if (truth.periods.get(about) !== 'locked') return 'period.is_open';
      return done.by.get(about) === uid ? 'fact.self_approved' : null;
    }
    case 'anchor.set':
      return done.moved.has(`day ${said.data.day}`) ? 'anchor.has_day' : null;
    default:
      return null;
  }
}

function take(fact: CentralFact, said: Said, { truth, done }: Desk): void {
  const { uid, stream } = fact;
  const { data, uuid, kind } = said;
  const about = String(data.decision ?? data.request ?? data.month ?? '');
  const key = `${stream} ${about}`;
  done.moved.add(uuid);
  if (kind === 'decision.proposed') {
    truth.decisions.set(uuid, 'proposed');
    done.by.set(uuid, uid);
    done.by.set(`topic ${uuid}`, uid);
    truth.topics.set(`of ${uuid}`, String(data.topic));
  }
  if (kind === 'decision.approved') {
    truth.decisions.set(about, 'approved');
    truth.topics.set(truth.topics.get(`of ${about}`) ?? '', about);
  }
  if (kind === 'decision.withdrawn') truth.decisions.set(about, 'withdrawn');
  if (kind === 'evidence.requested') truth.evidence.set(`${stream} ${uuid}`, 'requested');
  if (kind === 'evidence.received') {
    truth.evidence.set(key, 'received');
    done.people.set(key, new Set([uid]));
  }
  if (kind === 'evidence.reviewed') {
    truth.evidence.set(key, data.complete === true ? 'reviewed' : 'incomplete');
    done.people.get(key)?.add(uid);
  }
  if (kind === 'evidence.settled') {
    truth.evidence.set(key, data.approved === true ? 'approved' : 'rejected');
  }
  if (kind === 'period.locked') {
    truth.periods.set(about, 'locked');
    done.by.set(about, uid);
  }
  if (kind === 'period.reopened') {
    truth.periods.set(about, 'open');
    done.by.set(about, uid);
  }
  if (kind === 'anchor.set') done.moved.add(`day ${data.day}`);
}

function saidIn(payload: string): Said | null {
  if (!payload.startsWith('{')) return null;
  try {
    const said = JSON.parse(payload) as Said;
    return typeof said.uuid === 'string' && said.uuid.length === 36 ? said : null;
  } catch {
    return null;
  }
}
