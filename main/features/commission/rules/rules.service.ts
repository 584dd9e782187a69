import type { Charge } from '../../../../shared/contract/commission-rule.ts';
import { type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import type { Rule } from '../pricing/priced.ts';
import { shapeOf } from '../pricing/scope-shape.ts';
import { liveRules } from './live-rules.ts';
import { precedenceOn } from './precedence.ts';
import { ruleRows, stateOn } from './rule-rows.ts';

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

/** Who sees the rules of one vendor alone sees those for everybody too. */
export function isSeen({ spec }: Rule, sightOf: number | null): boolean {
  return sightOf === null || spec.scope.vendorId === null || spec.scope.vendorId === sightOf;
}

function by(asked: Asked, order: readonly string[]): (a: Rule, b: Rule) => number {
  const place = new Map(order.map((shape, at) => [shape, at]));
  const placeOf = ({ spec }: Rule): number => place.get(shapeOf(spec.scope)) ?? order.length;
  const turn = asked.descending ? -1 : 1;
  const compare: Record<Asked['sort'], (a: Rule, b: Rule) => number> = {
    precedence: (a, b) => placeOf(a) - placeOf(b),
    name: (a, b) => compareTexts(a.spec.name, b.spec.name),
    from: (a, b) => compareTexts(a.spec.from, b.spec.from),
  };
  return (a, b) =>
    turn * compare[asked.sort](a, b) ||
    compareTexts(a.spec.name, b.spec.name) ||
    compareTexts(a.spec.from, b.spec.from) ||
    a.no - b.no;
}

export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The days on which rules begin or end to hold; of one that was cancelled, none. */
export function findTurns(db: Reader, { now, sightOf }: Pick<Asked, 'now' | 'sightOf'>) {
  const turns = new Map<BusinessDay, { day: BusinessDay; begin: number; end: number }>();
  const count = (day: BusinessDay, what: 'begin' | 'end'): void => {
    const turn = turns.get(day) ?? { day, begin: 0, end: 0 };
    turns.set(day, { ...turn, [what]: turn[what] + 1 });
  };
  for (const rule of liveRules(db).rules) {
    const { from, to } = rule.spec;
    if (!isSeen(rule, sightOf) || (to !== null && to <= from)) continue;
    count(from, 'begin');
    if (to !== null) count(to, 'end');
  }
  const ascending = [...turns.values()].sort((a, b) => compareTexts(a.day, b.day));
  return { today: dayOfInstant(now), turns: ascending };
}
