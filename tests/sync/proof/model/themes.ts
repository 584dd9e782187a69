import fc from 'fast-check';
import type { Step } from './steps.ts';

const at = <Fields extends Record<string, unknown>>(fields: Fields) => fc.constant(fields);
const calm = { isPush: false, faults: [], events: [], crash: null };
const cycle = at({ do: 'sync' as const, desk: 0, ...calm });
const lost = fc.record({
  do: fc.constant('sync' as const),
  desk: fc.constant(0),
  isPush: fc.constant(true),
  faults: fc.tuple(
    fc.tuple(
      fc.integer({ min: 12, max: 16 }),
      fc.constantFrom('timeout' as const, 'truncated' as const),
    ),
  ),
  events: fc.constant([]),
  crash: fc.constant(null),
});

/** Steps that together bring about what a run seldom comes to by chance. */
export const themes = {
  /** Orders are confirmed and cancelled, and the answer does not come. */
  states: fc.oneof(
    cycle,
    fc.record({
      do: fc.constant('act' as const),
      desk: fc.constant(0),
      row: fc.nat({ max: 5 }),
      action: fc.constantFrom('confirm' as const, 'cancel' as const),
    }),
    lost,
  ),
  /** Both sides write the same field, and somebody decides. */
  conflicts: fc.oneof(
    cycle,
    at({ do: 'edit' as const, desk: 0, entity: 'partner' as const, row: 0, column: 0 }),
    at({ do: 'theirs' as const, what: 'write' as const, row: 0, column: 0 }),
    at({ do: 'resolve' as const, desk: 0, row: 0, choice: 'mine' as const }),
  ),
  /** Something is made, and an older backup takes its place. */
  backups: fc.oneof(
    cycle,
    at({ do: 'create' as const, desk: 0, what: 'partner' as const, row: 0 }),
    at({ do: 'theirs' as const, what: 'write' as const, row: 1, column: 0 }),
    at({ do: 'backup' as const }),
    at({ do: 'restore' as const }),
  ),
  /** The clock of the desk is set on and back while something waits. */
  clocks: fc.oneof(
    cycle,
    lost,
    at({ do: 'edit' as const, desk: 0, entity: 'partner' as const, row: 0, column: 0 }),
    fc.record({
      do: fc.constant('skew' as const),
      desk: fc.constant(0),
      minutes: fc.constantFrom(0, 30, 1_440, -1_440),
    }),
  ),
  /** One field is edited again and again before anything is sent. */
  edits: fc.oneof(
    cycle,
    at({ do: 'edit' as const, desk: 0, entity: 'partner' as const, row: 0, column: 0 }),
  ),
  /** Transactions that take their time. */
  late: fc.oneof(
    cycle,
    fc.record({ do: fc.constant('late' as const), row: fc.nat({ max: 5 }), isNew: fc.boolean() }),
    at({ do: 'tick' as const, seconds: 400 }),
    at({ do: 'commit' as const }),
  ),
  /** The computer stops in the middle of a pull. */
  crashes: fc.oneof(
    at({ do: 'their-new' as const, what: 'many' as const, row: 0 }),
    fc.record({
      do: fc.constant('sync' as const),
      desk: fc.constant(0),
      isPush: fc.constant(false),
      faults: fc.constant([]),
      events: fc.constant([]),
      crash: fc.record({ statements: fc.integer({ min: 60, max: 420 }) }),
    }),
  ),
  /** Orders are poisoned and cured while a desk looks. */
  poison: fc.oneof(
    cycle,
    fc.record({
      do: fc.constant('poison' as const),
      row: fc.nat({ max: 4 }),
      cured: fc.boolean(),
    }),
  ),
  /** Orders with lines are made, over and over, and no answer comes. */
  orders: fc.oneof(
    cycle,
    fc.record({
      do: fc.constant('create' as const),
      desk: fc.constant(0),
      what: fc.constant('order' as const),
      row: fc.nat({ max: 9 }),
    }),
  ),
} satisfies Record<string, fc.Arbitrary<Step>>;
export type Theme = keyof typeof themes;
