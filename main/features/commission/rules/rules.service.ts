import type { Charge } from '../../../../shared/contract/commission-rule.ts';
import type { RuleRow, RuleVersion } from '../../../../shared/contract/commission-rule-rows.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import type { Rule, RuleSet } from '../pricing/priced.ts';
import { defaultPrecedence, shapeOf } from '../pricing/scope-shape.ts';
import { liveRules } from './live-rules.ts';
import { precedenceOn } from './precedence.ts';
import { ruleRows, stateOn } from './rule-rows.ts';
import { findBook, findDecisions } from './stored-rules.store.ts';

interface Asked {
  search: string;
  offset: number;
  limit: number;
  descending: boolean;
  day: BusinessDay | null;
  when: 'day' | 'coming' | 'ended' | 'all';
  charge: Charge | null;
  vendorId: number | null;
  categoryId: number | null;
  sort: 'precedence' | 'name' | 'from';
  now: Instant;
  /** Who sees his own alone sees what is about him, or about everybody. */
  sightOf: number | null;
}

const whens = { day: 'in_force', coming: 'coming', ended: 'ended' } as const;

export function findRules(db: Reader, asked: Asked) {
  const set = liveRules(db);
  const day = asked.day ?? dayOfInstant(asked.now);
  const order = precedenceOn(set.precedence, day);
  const rules = set.rules.filter(matching(asked, day)).sort(by(asked, order));
  const shapes = new Set(set.rules.map(({ spec }) => shapeOf(spec.scope)));
  return {
    asOf: findAsOf(db, ['commission_rule', 'category', 'partner', 'product']),
    ...{ day, origin: set.origin, total: rules.length },
    precedence: order.filter((shape) => shapes.has(shape)),
    rows: ruleRows(db, rules.slice(asked.offset, asked.offset + asked.limit), day),
  };
}

function matching(asked: Asked, day: BusinessDay): (rule: Rule) => boolean {
  const words = asked.search.trim().toLowerCase();
  const { when, charge, vendorId, categoryId, sightOf } = asked;
  return (rule) => {
    const { spec, version } = rule;
    const { scope } = spec;
    if (!isSeen(rule, sightOf)) return false;
    if (when !== 'all' && stateOn(rule, day) !== whens[when]) return false;
    if (charge !== null && spec.charge !== charge) return false;
    if (vendorId !== null && scope.vendorId !== vendorId) return false;
    if (categoryId !== null && scope.categoryId !== categoryId) return false;
    return words === '' || version === words || spec.name.toLowerCase().includes(words);
  };
}

const isSeen = ({ spec }: Rule, sightOf: number | null): boolean =>
  sightOf === null || spec.scope.vendorId === null || spec.scope.vendorId === sightOf;

function by(asked: Asked, order: readonly string[]): (a: Rule, b: Rule) => number {
  const place = new Map(order.map((shape, at) => [shape, at]));
  const placeOf = ({ spec }: Rule): number => place.get(shapeOf(spec.scope)) ?? order.length;
  const turn = asked.descending ? -1 : 1;
  const compare: Record<Asked['sort'], (a: Rule, b: Rule) => number> = {
    precedence: (a, b) => placeOf(a) - placeOf(b),
    name: (a, b) => compareTexts(a.spec.name, b.spec.name),
    from: (a, b) => compareTexts(a.spec.from, b.spec.from),
  };
  return (a, b) => turn * compare[asked.sort](a, b) || a.no - b.no;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A version beside all others of its line, the newest first. */
export function getRule(
  db: Reader,
  { version, now, sightOf }: { version: string; now: Instant; sightOf: number | null },
): { row: RuleRow; versions: RuleVersion[] } {
  const day = dayOfInstant(now);
  const { rules } = liveRules(db);
  const found = rules.find((rule) => rule.version === version && isSeen(rule, sightOf));
  const [row] = found === undefined ? [] : ruleRows(db, [found], day);
  if (found === undefined || row === undefined)
    throw new Refusal('commission.no_rule', { version });
  const line = rules.filter(({ rule }) => rule === found.rule);
  const decisions = findDecisions(
    db,
    line.map((one) => one.version),
  );
  const book = findBook(db);
  const versions = line.map((one): RuleVersion => {
    const { spec } = one;
    const decided = decisions.get(one.version);
    const imported =
      book !== undefined && decided === undefined && one.origin === 'fact'
        ? { decision: book.fact, title: null, proposedBy: book.said_by, settledBy: null }
        : null;
    return {
      ...{ version: one.version, name: spec.name, from: spec.from, to: spec.to, spec },
      state: stateOn(one, day),
      decided: decided ?? (imported && { ...imported, at: book?.said_at ?? 0 }),
    };
  });
  return { row, versions: versions.sort((a, b) => compareTexts(b.from, a.from)) };
}

/** Every shape in its order of that day, with how many of the rules are of it. */
export function viewPrecedence(db: Reader, day: BusinessDay) {
  const set: RuleSet = liveRules(db);
  const order = precedenceOn(set.precedence, day);
  const counts = Map.groupBy(set.rules, ({ spec }) => shapeOf(spec.scope));
  return {
    shapes: order.map((shape) => ({ shape, rules: counts.get(shape)?.length ?? 0 })),
    isDefault: order.every((shape, at) => defaultPrecedence[at] === shape),
  };
}
