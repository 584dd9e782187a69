import type { RuleChange } from '../../shared/contract/commission-change.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';

/** Rules as sets of days, written from the words of the house and not from the code. */
interface Held {
  scope: string;
  from: string;
  days: Set<string>;
}

/** Who said what, in the order in which it stands on the central. */
export type Said = { uuid: string; uid: number } & (
  | { kind: 'proposed'; changes: readonly RuleChange[] }
  | { kind: 'approved'; decision: string }
  | { kind: 'withdrawn'; decision: string }
  | { kind: 'imported'; rules: readonly { version: string; rule: RuleSpec }[] }
);

export interface Verdicts {
  held: ReadonlyMap<string, ReadonlySet<string>>;
  /** The facts without effect. */
  dropped: ReadonlySet<string>;
}

const scopeOf = ({ charge, scope, firstOrders }: RuleSpec): string =>
  [charge, ...Object.entries(scope).sort().flat(), firstOrders === null ? 'all' : 'first'].join();

export function judgeByHand(said: readonly Said[], calendar: readonly string[]): Verdicts {
  let book = new Map<string, Held>();
  let isBegun = false;
  const dropped = new Set<string>();
  const open = new Map<string, { by: number; changes: readonly RuleChange[] }>();
  for (const one of said) {
    if (one.kind === 'proposed') {
      if (tried(book, one.changes, calendar) === null) dropped.add(one.uuid);
      else open.set(one.uuid, { by: one.uid, changes: one.changes });
    } else if (one.kind === 'withdrawn') {
      if (!open.delete(one.decision)) dropped.add(one.uuid);
    } else {
      const asked =
        one.kind === 'approved' ? open.get(one.decision) : { by: 0, changes: addsOf(one) };
      const next = asked === undefined ? null : tried(book, asked.changes, calendar);
      const isLate = one.kind === 'imported' && isBegun;
      if (next === null || isLate || asked?.by === one.uid) dropped.add(one.uuid);
      else {
        book = next;
        isBegun = true;
        if (one.kind === 'approved') open.delete(one.decision);
      }
    }
  }
  return { held: new Map([...book].map(([version, { days }]) => [version, days])), dropped };
}

function addsOf({
  rules,
}: {
  rules: readonly { version: string; rule: RuleSpec }[];
}): RuleChange[] {
  return rules.map((row) => ({ op: 'add', replaces: null, central: null, ...row }));
}

/** The book with the changes, or null where they cannot all be. */
function tried(
  before: ReadonlyMap<string, Held>,
  changes: readonly RuleChange[],
  calendar: readonly string[],
): Map<string, Held> | null {
  const book = new Map(before);
  const touched = new Set<string>();
  for (const change of changes) {
    const version = change.op === 'end' ? change.version : change.replaces;
    if (version === null) continue;
    const held = before.get(version);
    if (held === undefined || touched.has(version)) return null;
    const on = change.op === 'end' ? change.on : change.rule.from;
    const last = [...held.days].sort().at(-1);
    const isOver = last === undefined ? on >= held.from : on > last;
    if (isOver && change.op === 'end') return null;
    if (isOver) continue;
    if (on < held.from) return null;
    touched.add(version);
    book.set(version, { ...held, days: new Set([...held.days].filter((day) => day < on)) });
  }
  for (const change of changes) {
    if (change.op === 'end') continue;
    const { version, rule } = change;
    const days = calendar.filter(
      (day) => day >= rule.from && !(rule.to !== null && day >= rule.to),
    );
    const mine = { scope: scopeOf(rule), from: rule.from, days: new Set(days) };
    const clashes = [...book.values()].some(
      ({ scope, days: theirs }) => scope === mine.scope && days.some((day) => theirs.has(day)),
    );
    if (book.has(version) || clashes) return null;
    book.set(version, mine);
  }
  return book;
}
