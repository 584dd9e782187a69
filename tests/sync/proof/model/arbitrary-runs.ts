import fc from 'fast-check';
import { type FaultKind, faults } from './sim-network.ts';
import type { CentralStep, DeskStep, Run, Step } from './steps.ts';
import { type Theme, themes } from './themes.ts';

/** What a campaign looks for, where chance alone would take long to bring it about. */
export interface Focus {
  /** Only these faults, and many of them where the outbox is sent. */
  faults?: readonly FaultKind[];
  theme?: Theme;
}

const pick = fc.nat({ max: 999 });
const desk = fc.nat({ max: 3 });

const deskStep: fc.Arbitrary<DeskStep> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      desk,
      entity: fc.constantFrom('partner' as const, 'vendor_profile' as const, 'order' as const),
      row: fc.nat({ max: 3 }),
      column: pick,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit-new' as const), desk, row: pick }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('create' as const),
      desk,
      what: fc.constantFrom('partner' as const, 'vendor' as const, 'order' as const),
      row: pick,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      desk,
      row: pick,
      action: fc.constantFrom('confirm' as const, 'cancel' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('resolve' as const),
      desk,
      row: pick,
      choice: fc.constantFrom('mine' as const, 'theirs' as const, 'merge' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), desk, row: pick }) },
);

const centralStep: fc.Arbitrary<CentralStep> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('theirs' as const),
      what: fc.constantFrom(
        'write' as const,
        'write' as const,
        'same-value' as const,
        'archive' as const,
        'line' as const,
      ),
      row: fc.nat({ max: 3 }),
      column: pick,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('their-new' as const),
      what: fc.constantFrom('partner' as const, 'order' as const, 'many' as const),
      row: pick,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('delete' as const),
      what: fc.constantFrom(
        'partner' as const,
        'order' as const,
        'line' as const,
        'profile' as const,
      ),
      row: pick,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('late' as const), row: pick, isNew: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('commit' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('poison' as const), row: pick, cured: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rights' as const),
      desk,
      what: fc.constantFrom('profiles' as const, 'write' as const, 'rule' as const, 'key' as const),
      back: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('schema' as const),
      what: fc.constantFrom('drop' as const, 'retype' as const, 'back' as const),
    }),
  },
);

/** A cycle sends about so many requests: the first ten ask who we are. */
const request = fc.integer({ min: 1, max: 60 });
/** Where the outbox is sent. */
const pushed = fc.integer({ min: 11, max: 26 });

const anyFaults = fc.array(fc.tuple(request, fc.constantFrom(...faults)), {
  minLength: 1,
  maxLength: 4,
});

function faultsOf({ faults: only }: Focus) {
  if (only === undefined)
    return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: anyFaults });
  const many = { minLength: 4, maxLength: 12 };
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 9, arbitrary: fc.array(fc.tuple(pushed, fc.constantFrom(...only)), many) },
  );
}

const syncOf = (focus: Focus) =>
  fc.record({
    do: fc.constant('sync' as const),
    desk,
    isPush: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
    faults: faultsOf(focus),
    events: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(fc.tuple(request, fc.oneof(deskStep, centralStep)), {
          minLength: 1,
          maxLength: 3,
        }),
      },
    ),
    crash: fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.record({ request }) },
      { weight: 1, arbitrary: fc.record({ statements: fc.integer({ min: 1, max: 600 }) }) },
    ),
  });

const stepOf = (focus: Focus): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 9, arbitrary: deskStep },
    { weight: 7, arbitrary: centralStep },
    { weight: 7, arbitrary: syncOf(focus) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), desk }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('tick' as const),
        seconds: fc.constantFrom(1, 30, 400, 1_200, 5_000, 90_000, 260_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('skew' as const),
        desk,
        minutes: fc.constantFrom(0, 2, -2, 30, -120, 1_440, -1_440),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('repair' as const), desk, entity: pick }) },
    ...(focus.theme === undefined ? [] : [{ weight: 60, arbitrary: themes[focus.theme] }]),
  );

const keeping: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('backup' as const) }),
  fc.record({ do: fc.constant('restore' as const) }),
);

const many = { minLength: 5, maxLength: 60, size: 'max' } as const;
const few = { minLength: 5, maxLength: 10, size: 'max' } as const;

/** One run in five is of a central that is backed up and put back. */
export function runsOf(focus: Focus): fc.Arbitrary<Run> {
  const step = stepOf(focus);
  return fc.record({
    seed: fc.nat({ max: 0x7fff_ffff }),
    desks: fc.constantFrom(1, 1, 1, 1, 2, 2, 2, 2, 3, 4),
    steps: fc.oneof(
      { weight: 7, arbitrary: fc.array(step, few) },
      { weight: 1, arbitrary: fc.array(step, many) },
      {
        weight: 2,
        arbitrary: fc.array(
          fc.oneof({ weight: 9, arbitrary: step }, { weight: 1, arbitrary: keeping }),
          few,
        ),
      },
    ),
  });
}
