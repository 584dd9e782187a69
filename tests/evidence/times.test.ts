import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Renewal, timesOf } from '../../main/features/evidence/times/times.rules.ts';
import { addDays, dayOfInstant } from '../../shared/kernel/business-day.ts';
import { NOW } from '../support/fixed-clock.ts';

const DAY = 86_400_000;
const today = dayOfInstant(NOW);

const renewal: fc.Arbitrary<Renewal> = fc.record({
  requirement: fc.constantFrom('halal', 'Halal ', 'nib'),
  issuer: fc.constantFrom(null, 'BPJPH', 'Dinkes'),
  requestedAt: fc.oneof(
    fc.constant(null),
    fc.nat(400).map((age) => NOW - age * DAY),
  ),
  approvedAt: fc.oneof(
    fc.constant(null),
    fc.nat(400).map((age) => NOW - age * DAY),
  ),
  costMinor: fc.oneof(
    fc.constant(null),
    fc.nat(50).map((cost) => cost * 1_000_000),
  ),
});

/** The least value within which at least so many of a hundred lie: by trying every one. */
function within(values: readonly number[], percent: number): number | null {
  const enough = values.filter(
    (limit) => values.filter((value) => value <= limit).length * 100 >= percent * values.length,
  );
  return enough.length === 0 ? null : Math.min(...enough);
}

test('times and costs of any renewals are what counting them one by one gives', () => {
  fc.assert(
    fc.property(fc.array(renewal, { maxLength: 40 }), fc.nat(400), (renewals, back) => {
      const days = { from: addDays(today, -back), to: addDays(today, -20) };
      if (days.from > days.to) days.to = days.from;
      const rows = timesOf(renewals, days);
      for (const requirement of ['halal', 'nib']) {
        for (const issuer of [null, 'BPJPH', 'Dinkes']) {
          const mine = renewals.filter(
            (one) => one.requirement.toLowerCase().trim() === requirement && one.issuer === issuer,
          );
          const open = mine.filter(({ approvedAt }) => approvedAt === null).length;
          const ended = mine.filter(({ approvedAt }) => {
            const day = approvedAt === null ? '' : new Date(approvedAt + 25_200_000).toISOString();
            return day.slice(0, 10) >= days.from && day.slice(0, 10) <= days.to;
          });
          const took = ended.flatMap(({ requestedAt, approvedAt }) =>
            requestedAt === null ? [] : [((approvedAt ?? 0) - requestedAt) / DAY],
          );
          const costs = ended.flatMap(({ costMinor }) => (costMinor === null ? [] : [costMinor]));
          const row = rows.find((one) => one.requirement === requirement && one.issuer === issuer);
          if (open + ended.length === 0) expect(row).toBeUndefined();
          else {
            expect(row).toEqual({
              ...{ requirement, issuer, open, approved: ended.length, costed: costs.length },
              ...{ medianDays: within(took, 50), p90Days: within(took, 90) },
              medianCostMinor: within(costs, 50),
              totalCostMinor: costs.reduce((sum, cost) => sum + cost, 0),
            });
          }
        }
      }
    }),
  );
});
