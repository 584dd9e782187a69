import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Holding } from '../../main/features/certification/spans/certificate-day.rules.ts';
import { classify } from '../../main/features/certification/spans/classify.rules.ts';
import { spansOf } from '../../main/features/certification/spans/spans.rules.ts';
import { firstRequirements } from '../../main/platform/requirements/shipped/index.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { live } from './span-oracle.ts';

const FIRST = '2024-01-15';
const DAYS = 900;
/** Often on the very days of each other. */
const day = fc
  .oneof(fc.constantFrom(0, 1, 30, 90, 91, 366), fc.integer({ min: 0, max: DAYS - 1 }))
  .map((nth) => addDays(FIRST, nth));
const validity = fc.oneof(
  fc.constant({ kind: 'composition' } as const),
  fc.constant({ kind: 'free' } as const),
  fc.record({ kind: fc.constant('years' as const), years: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 400 }) }),
);
const holding: fc.Arbitrary<Holding> = fc
  .record({
    term: fc.record({ validity, renewalDays: fc.constantFrom(0, 1, 30, 90, 180) }),
    certificates: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(1, 2, 3, 4, -1, -2),
        issuedOn: fc.option(day),
        expiresOn: fc.option(day),
      }),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    events: fc.array(
      fc.record({
        kind: fc.constantFrom('composition' as const, 'revoked' as const, 'superseded' as const),
        certificateId: fc.constantFrom(1, 2, 3, -1, null),
        on: day,
      }),
      { maxLength: 4 },
    ),
    renewals: fc.array(fc.record({ from: day, to: fc.option(day) }), { maxLength: 3 }),
  })
  .filter(({ certificates }) =>
    certificates.every((one) => (one.expiresOn ?? '~') >= (one.issuedOn ?? FIRST)),
  );

test('the status on any day is the one that somebody who lived through all days would tell', () => {
  fc.assert(
    fc.property(holding, (one) => {
      const spans = spansOf(one);
      for (const [today, seen] of live(one, { from: FIRST, days: DAYS })) {
        const span = spans.find(({ from, to }) => from <= today && (to ?? '~') >= today);
        const told =
          span === undefined
            ? null
            : { status: span.status, holds: span.holds, certificateId: span.certificateId };
        expect(told, today).toEqual(seen);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('spans follow each other without a gap, no two alike, and the last is open', () => {
  fc.assert(
    fc.property(holding, (one) => {
      const spans = spansOf(one);
      for (const [index, span] of spans.entries()) {
        const next = spans[index + 1];
        expect(span.to).toBe(next === undefined ? null : addDays(next.from, -1));
      }
    }),
  );
});

test.each([
  ['on the day of issue is what was certified', '2025-01-01', ['valid']],
  ['a day later is another', '2025-01-02', ['valid', 'needs_revalidation']],
  ['before it was certified with it', '2024-12-31', ['valid']],
])('a composition that changed %s', (_, on, statuses) => {
  const spans = spansOf({
    term: { validity: { kind: 'composition' }, renewalDays: 90 },
    certificates: [{ id: 1, issuedOn: '2025-01-01', expiresOn: null }],
    events: [{ kind: 'composition', certificateId: null, on }],
    renewals: [],
  });
  expect(spans.map(({ status }) => status)).toEqual(statuses);
});

test('a last day that no desk will see is none, whichever of two days says so', () => {
  const term = { validity: { kind: 'years', years: 5 }, renewalDays: 180 } as const;
  const of = (issuedOn: string | null, expiresOn: string | null) =>
    spansOf({ term, certificates: [{ id: 1, issuedOn, expiresOn }], events: [], renewals: [] });
  for (const spans of [of('2020-01-01', '9999-12-31'), of('9999-12-31', null)]) {
    expect(spans).toMatchObject([{ status: 'valid', holds: true, to: null }]);
  }
  expect(of('2026-05-13', '2024-05-13')).toMatchObject([{ status: 'expired', holds: false }]);
});

const pirt = (number: string, endsOn: string | null) =>
  classify(firstRequirements, { type: 'pirt', number, endsOn });

test('a P-IRT number carries the year in which it ends, and is compared with its last day', () => {
  expect(pirt('P-IRT No. 2069999000123-29', '2029-04-30')?.warnings).toEqual([]);
  expect(pirt('2069999000123-29', '2028-04-30')?.warnings).toEqual(['number_year']);
  expect(pirt('2069999000123-29', null)?.warnings).toEqual([]);
  expect(pirt('123', '2028-04-30')?.warnings).toEqual(['number_shape']);
  expect(pirt(' ', '2028-04-30')?.warnings).toEqual(['number_missing']);
});

test.each([
  ['bpom', 'MD 999912345678', 'bpom_md'],
  ['BPOM', 'NA99123456789', 'bpom_cosmetic'],
  ['bpom', 'POM TR 991234567', 'bpom_herbal'],
  ['bpom', 'SD 991234567', 'bpom_supplement'],
  ['bpom', 'belum tahu', 'bpom'],
  ['P-IRT', '2069999000123-29', 'pirt'],
  ['Halal', 'ID99110000000123', 'halal'],
])('%s with number %s is a %s', (type, number, kind) => {
  expect(classify(firstRequirements, { type, number, endsOn: null })?.type.type).toBe(kind);
});

test('a format is a warning, but a business number of another length does not count', () => {
  const halal = classify(firstRequirements, { type: 'halal', number: 'KF/MUI/1', endsOn: null });
  expect(halal).toMatchObject({ warnings: ['number_shape'], isRefused: false });
  const nib = classify(firstRequirements, { type: 'nib', number: '123456789012', endsOn: null });
  expect(nib).toMatchObject({ isRefused: true });
  expect(classify(firstRequirements, { type: 'sihir', number: '1', endsOn: null })).toBeNull();
});
