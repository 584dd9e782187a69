import type { RuleChange } from '../../../../shared/contract/commission-change.ts';
import { scopeKey } from '../../../../shared/contract/commission-rule.rules.ts';
import type { RuleSpec } from '../../../../shared/contract/commission-rule.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';

/** From a day up to and without another; null: without end. */
export interface Span {
  version: string;
  from: BusinessDay;
  to: BusinessDay | null;
}

export interface HeldVersion extends Span {
  scope: string;
}

/** The rules that took effect, as far as changes to them ask. */
export interface Book {
  version(uuid: string): HeldVersion | undefined;
  spansOf(scope: string): readonly Span[];
}

export interface ChangeFault {
  code:
    | 'commission.overlap'
    | 'commission.version_known'
    | 'commission.no_version'
    | 'commission.changed_twice'
    | 'commission.only_shorter'
    | 'commission.replaced_before';
  /** Which of the changes, from 0. */
  index: number;
  field: string;
  /** The version that stands against it, or that another change adds. */
  other: string | null;
}

/** Spans that meet on some day. An empty one meets nothing. */
export function meet(a: Omit<Span, 'version'>, b: Omit<Span, 'version'>): boolean {
  const isEmpty = ({ from, to }: Omit<Span, 'version'>): boolean => to !== null && to <= from;
  if (isEmpty(a) || isEmpty(b)) return false;
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

/** What keeps changes from taking effect, all together: first what they end, then what they add. */
export function changeFaults(changes: readonly RuleChange[], book: Book): ChangeFault[] {
  const faults: ChangeFault[] = [];
  const ends = new Map<string, BusinessDay>();
  changes.forEach((change, index) => {
    const fault = endFault(change, { book, ends });
    if (fault !== null) faults.push({ ...fault, index });
  });
  const added = new Map<string, HeldVersion[]>();
  const seen = new Set<string>();
  changes.forEach((change, index) => {
    if (change.op !== 'add') return;
    const { version, rule } = change;
    const fault = (code: ChangeFault['code'], field: string, other: string): void => {
      faults.push({ code, index, field, other });
    };
    if (seen.has(version) || book.version(version) !== undefined) {
      fault('commission.version_known', 'version', version);
    }
    seen.add(version);
    const mine = spanOf(version, rule);
    const standing = book.spansOf(mine.scope).map((span) => endedAt(span, ends.get(span.version)));
    const others = added.get(mine.scope) ?? [];
    const other = [...standing, ...others].find((span) => meet(span, mine));
    if (other !== undefined) fault('commission.overlap', 'rule.from', other.version);
    others.push(mine);
    added.set(mine.scope, others);
  });
  return faults.sort((a, b) => a.index - b.index);
}

function spanOf(version: string, rule: RuleSpec): HeldVersion {
  return { version, scope: scopeKey(rule), from: rule.from, to: rule.to };
}

/** The day that a change brings a version's end forward to, if it does. */
export function endOf(change: RuleChange, held: HeldVersion): BusinessDay | null {
  if (change.op === 'end') return change.on;
  // A version that had ended by then is followed, and not shortened.
  return held.to !== null && held.to <= change.rule.from ? null : change.rule.from;
}

function endFault(
  change: RuleChange,
  { book, ends }: { book: Book; ends: Map<string, BusinessDay> },
): Omit<ChangeFault, 'index'> | null {
  const version = change.op === 'end' ? change.version : change.replaces;
  if (version === null) return null;
  const field = change.op === 'end' ? 'version' : 'replaces';
  const held = book.version(version);
  if (held === undefined) return { code: 'commission.no_version', field, other: version };
  if (ends.has(version)) return { code: 'commission.changed_twice', field, other: version };
  const end = endOf(change, held);
  if (end === null) return null;
  ends.set(version, end);
  if (end < held.from) {
    const where = change.op === 'end' ? 'on' : 'rule.from';
    return { code: 'commission.replaced_before', field: where, other: version };
  }
  const isShorter = held.to === null || end < held.to;
  return isShorter ? null : { code: 'commission.only_shorter', field: 'on', other: version };
}

function endedAt(span: Span, end: BusinessDay | undefined): Span {
  return end === undefined ? span : { ...span, to: end };
}
