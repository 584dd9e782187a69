import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { read } from '../../main/db/qb.ts';
import { marketOf } from '../../main/features/certification/coverage/market.ts';
import {
  isBlocking,
  matrixOn,
  stateOf,
} from '../../main/features/certification/coverage/matrix.ts';
import { isBehind } from '../../main/features/certification/spans/keep-spans.service.ts';
import { firstRequirements } from '../../main/platform/requirements/shipped/index.ts';
import { addDays, type BusinessDay } from '../../shared/kernel/business-day.ts';
import { tempReplica } from '../support/a-replica.ts';
import { aCategory, anEvent, aPaper, aPerson, aRequest, aSeller, aThing, kept } from './a-shelf.ts';
import { JOINED_ON, toldByMatrix, toldByMetrics } from './tallies.ts';

const PATHS = ['Makanan / Keripik', 'Kecantikan / Sabun', 'Fesyen / Batik', 'Lain-lain'];
const GROUPS = ['food_dry', 'cosmetic', 'batik', null];
const SCALES = ['micro', 'small', 'medium', null];
/** The last one is nobody's at first, of the scale that nobody has told. */
const THINGS = 7;
const NEW_SELLER = 95;
const FIRST = '2025-06-01';
const product = fc.integer({ min: 1, max: 6 });
const certificate = fc.integer({ min: 1, max: 8 });
const day = fc.integer({ min: 0, max: 900 }).map((nth) => addDays(FIRST, nth));

type Change = (db: Writer) => void;

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({
      ...{
        id: certificate,
        productId: product,
        issuedOn: fc.option(day),
        expiresOn: fc.option(day),
      },
      type: fc.constantFrom('halal', 'pirt', 'bpom', 'batikmark', 'sihir'),
      number: fc.constantFrom('ID99110000000001', 'NA99123456789', 'MD 999912345678', null),
    })
    .map((paper) => (db: Writer) => aPaper(db, paper)),
  certificate.map((id) => (db: Writer) => {
    db.runSql('delete from central_certification where id = ?', [id]);
  }),
  fc
    .record({
      ...{ productId: product, certificateId: certificate, on: day },
      kind: fc.constantFrom('composition', 'revoked', 'superseded'),
    })
    .map((event) => (db: Writer) => {
      anEvent(db, event);
    }),
  fc
    .record({ id: product, requirement: fc.constantFrom('halal', 'permit', 'bpom_md'), on: day })
    .map(({ id, requirement, on }) => (db: Writer) => {
      aRequest(db, { vendorId: 90, subject: `product/${id}`, requirement, on });
    }),
  fc.record({ id: certificate, expiresOn: day }).map(({ id, expiresOn }) => (db: Writer) => {
    db.runSql('delete from draft where central_id = ?', [id]);
    db.runSql(
      `insert into draft (uuid, entity, central_id, is_new, base, mine, changed_at)
        values (?, 'certification', ?, 0, '{}', ?, 0)`,
      [`draft-${id}`, id, JSON.stringify({ expires_on: expiresOn })],
    );
  }),
  fc
    .record({ id: product, category: fc.integer({ min: 1, max: PATHS.length }) })
    .map(({ id, category }) => (db: Writer) => {
      // There and back: what a product was must not stay behind.
      db.runSql('update central_product set category_id = ? where id = ?', [category, id]);
      db.runSql('update central_product set category_id = ? where id = ?', [
        ...[1 + (id % PATHS.length), id],
      ]);
    }),
  fc.constantFrom('9900123456789', '123', '').map((nib) => (db: Writer) => {
    db.runSql('update central_vendor_profile set nib_number = ? where partner_id = 91', [nib]);
  }),
  // Who sells nothing yet and has no profile is the vendor of what nobody else is.
  fc.constant((db: Writer) => {
    db.runSql(
      `insert or ignore into central_supplier (id, product_id, partner_id, sequence)
        values (1, ?, ?, 1)`,
      [THINGS, NEW_SELLER],
    );
  }),
);

const dutiesOf = (db: Writer) =>
  db.all(
    read
      .selectFrom('certification_duty')
      .selectAll()
      .orderBy('subject')
      .orderBy('subject_id')
      .orderBy('requirement')
      .orderBy('from_day'),
  );

const spansOf = (db: Writer) =>
  db.all(
    read
      .selectFrom('certification_span')
      .selectAll()
      .orderBy('subject')
      .orderBy('subject_id')
      .orderBy('type')
      .orderBy('from_day'),
  );

test('what is kept up after each change is what a rebuild gives, and cells and figures are what the rows say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 14 }), day, async (steps, on) => {
      const { db, close } = tempReplica();
      try {
        fill(db);
        await kept(db);
        for (const [index, step] of steps.entries()) {
          step(db);
          if (index % 3 === 0) await kept(db);
        }
        await kept(db);
        expect(isBehind(db)).toBe(false);
        const stood = { spans: spansOf(db), duties: dutiesOf(db) };
        db.runSql('delete from certification_build', []);
        await kept(db);
        expect({ spans: spansOf(db), duties: dutiesOf(db) }).toEqual(stood);
        expect(cellsOf(db, on)).toEqual(plainCells(db, on));
        expect(lackedOn(db, on)).toEqual(blockedIn(plainCells(db, on)));
        expect(toldByMetrics(db, on)).toEqual(toldByMatrix(db, on, JOINED_ON));
      } finally {
        close();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

function fill(db: Writer): void {
  for (const [index, path] of PATHS.entries()) aCategory(db, index + 1, path);
  for (const [index, scale] of SCALES.entries()) {
    aSeller(db, { id: 90 + index, scale, nib: '9900123456789' });
  }
  aPerson(db, NEW_SELLER);
  for (let id = 1; id <= THINGS; id += 1) {
    const vendorId = id === THINGS ? null : 90 + (id % SCALES.length);
    aThing(db, { id, categoryId: 1 + (id % PATHS.length), vendorId });
  }
}

const blockedIn = (seen: Seen): string[] =>
  Object.keys(seen)
    .filter((key) => seen[key]?.endsWith('!'))
    .sort();

/** What keeps products from being sold on a day, as it stands for reports, figures and closings. */
function lackedOn(db: Writer, on: BusinessDay): string[] {
  return db
    .all(read.selectFrom('certification_duty').selectAll().where('subject', '=', 'product'))
    .filter(({ from_day, to_day, met }) => {
      return met === 0 && from_day <= on && (to_day === null || to_day >= on);
    })
    .map(({ subject_id, requirement }) => `${subject_id} ${requirement}`)
    .sort();
}

type Seen = Record<string, string>;

function cellsOf(db: Writer, on: BusinessDay): Seen {
  const market = marketOf(db);
  const { products, requirements } = matrixOn(db, { market, pack: firstRequirements, day: on });
  return Object.fromEntries(
    market.productIds.flatMap((id, at) =>
      requirements.map((requirement, column) => {
        const code = products[at * requirements.length + column] ?? 0;
        return [`${id} ${requirement}`, `${stateOf(code)}${isBlocking(code) ? '!' : ''}`];
      }),
    ),
  );
}

/** The same by reading each rule and each span of each product one by one. */
function plainCells(db: Writer, on: BusinessDay): Seen {
  const spans = spansOf(db).filter(
    (one) =>
      one.subject === 'product' && one.from_day <= on && (one.to_day === null || one.to_day >= on),
  );
  const seen: Seen = {};
  for (let id = 1; id <= THINGS; id += 1) {
    const group = GROUPS[id % PATHS.length] ?? null;
    const scale = SCALES[id % SCALES.length] ?? firstRequirements.unknownScale;
    for (const { requirement } of firstRequirements.requirements) {
      const rows = firstRequirements.rows.filter(
        (row) =>
          row.subject === 'product' &&
          row.requirement === requirement &&
          (row.groups === 'any' || row.groups.some((one) => one === group)) &&
          (row.scales === 'any' || row.scales.some((one) => one === scale)) &&
          (row.to === null || on < row.to),
      );
      const inForce = rows.find(({ kind, from }) => kind === 'required' && from <= on);
      const coming = rows.find(({ kind, from }) => kind === 'required' && from > on);
      const advised = rows.find(({ kind, from }) => kind === 'recommended' && from <= on);
      const row = inForce ?? coming ?? advised;
      const mine = spans.filter(
        ({ subject_id, type }) => subject_id === id && row?.alternatives.includes(type) === true,
      );
      seen[`${id} ${requirement}`] = plainCell(
        inForce !== undefined ? 'now' : coming !== undefined ? 'later' : advised ? 'maybe' : 'no',
        mine,
      );
    }
  }
  return seen;
}

function plainCell(duty: string, mine: readonly { status: string; holds: number }[]): string {
  if (duty === 'no') return 'not_required';
  for (const [status, word] of [
    ['valid', 'met'],
    ['expiring', 'expiring'],
    ['in_renewal', 'in_renewal'],
  ]) {
    if (mine.some((one) => one.holds === 1 && one.status === status)) return word ?? '';
  }
  const order = ['in_renewal', 'needs_revalidation', 'expired', 'revoked', 'superseded'];
  const worst = order.find((status) => mine.some((one) => one.status === status)) ?? 'missing';
  const word = worst === 'superseded' ? 'missing' : worst;
  if (duty === 'now') return `${word}!`;
  if (word === 'in_renewal' || word === 'needs_revalidation') return word;
  return duty === 'later' ? 'due' : 'recommended';
}
