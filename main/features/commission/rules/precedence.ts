import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import type { PrecedenceSpan, ScopeShape } from '../pricing/priced.ts';
import { ANY_SHAPE, defaultPrecedence } from '../pricing/scope-shape.ts';

export const PRECEDENCE_TOPIC = 'commission.precedence';
const EVER = '0001-01-01';

export const dimensionsOf = (shape: ScopeShape): readonly string[] =>
  shape === ANY_SHAPE ? [] : shape.split('+');

/** Whether the one names nothing that the other does not. */
function isWithin(one: ScopeShape, other: ScopeShape): boolean {
  const named = dimensionsOf(other);
  return dimensionsOf(one).every((dimension) => named.includes(dimension));
}

/** Every shape, from the few that somebody put in order: the rest come before the first that is less specific. */
export function completePrecedence(given: readonly ScopeShape[]): ScopeShape[] {
  const listed = given.includes(ANY_SHAPE) ? [...given] : [...given, ANY_SHAPE];
  const before = new Map<ScopeShape, ScopeShape[]>(listed.map((shape) => [shape, []]));
  for (const shape of defaultPrecedence) {
    if (listed.includes(shape)) continue;
    const next = listed.find((one) => isWithin(one, shape)) ?? ANY_SHAPE;
    before.get(next)?.push(shape);
  }
  return listed.flatMap((shape) => [...(before.get(shape) ?? []), shape]);
}

/** What was decided, day by day of order; since ever the most specific comes first. */
export function precedenceSpans(db: Reader): PrecedenceSpan[] {
  const book = policyBook(db, PRECEDENCE_TOPIC);
  const spans = book.turns(PRECEDENCE_TOPIC).flatMap((from): PrecedenceSpan[] => {
    const given = shapesIn(book.on(PRECEDENCE_TOPIC, from)?.order);
    return given === null ? [] : [{ from, shapes: completePrecedence(given) }];
  });
  return [{ from: EVER, shapes: defaultPrecedence }, ...spans];
}

export function precedenceOn(
  spans: readonly PrecedenceSpan[],
  day: BusinessDay,
): readonly ScopeShape[] {
  return spans.findLast(({ from }) => from <= day)?.shapes ?? defaultPrecedence;
}

/** The first that is no shape, or is named again; null where all are fit. */
export function strangeShape(order: readonly string[]): string | null {
  const strange = order.find(
    (shape, at) => !defaultPrecedence.includes(shape) || order.indexOf(shape) !== at,
  );
  return strange ?? null;
}

/** As the decision has it, in one text; null where it is none of ours. */
function shapesIn(order: unknown): ScopeShape[] | null {
  if (typeof order !== 'string') return null;
  const shapes = order.split(',');
  return strangeShape(shapes) === null ? shapes : null;
}
