import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { read } from '../../main/db/qb.ts';
import { calendarText } from '../../main/features/evidence/duties/calendar.ts';
import { listDuties } from '../../main/features/evidence/duties/duties.service.ts';
import { remind, viewReminders } from '../../main/features/evidence/duties/reminders.service.ts';
import { REMINDER_DAYS } from '../../shared/contract/evidence-rows.ts';
import { addDays, dayNumber, dayOfInstant, startOfDay } from '../../shared/kernel/business-day.ts';
import { kept } from '../certification/a-shelf.ts';
import {
  aBinding,
  aProduct,
  aVendor,
  type TempReplica,
  tempReplica,
} from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { putRow } from '../support/put-row.ts';

let replica: TempReplica;
let vendorId: number;
let productId: number;
beforeEach(() => {
  replica = tempReplica();
  aBinding(replica.db);
  vendorId = aVendor(replica.db, { name: 'Batik; Ayu' });
  productId = aProductOf(replica.db, vendorId);
});
afterEach(() => replica.close());

function aProductOf(db: Writer, vendorId: number): number {
  const variant = aProduct(db, { vendorId });
  const made = read.selectFrom('central_variant').select('product_id').where('id', '=', variant);
  return db.get(made)?.product_id ?? 0;
}

let lastId = 0;
async function aCertificate(
  db: Writer,
  expires_on: string,
  { type = 'halal', product_id = productId } = {},
): Promise<string> {
  lastId += 1;
  const named = {
    id: lastId,
    name: type,
    product_id,
    type,
    number: 'ID-1',
    issuer: null,
  };
  const dates = { issued_on: '2024-01-01', expires_on, created_at: NOW, written_at: NOW };
  putRow(db, 'central_certification', { ...named, ...dates, file_name: null, uuid: null });
  await kept(db);
  return `product/${product_id}/${type}`;
}

const noonOf = (day: string): number => startOfDay(day) + 12 * 3_600_000;
const toldOf = (db: Writer) =>
  db.all(
    read.selectFrom('reminder').select(['subject', 'due_on', 'step']).where('is_told', '=', 1),
  );

test('every step of every certificate is told exactly once, whatever the clock and the process do', async () => {
  const look = fc.record({
    /** Days since the last look: now and then weeks off, and a clock that was set back or forth. */
    days: fc.oneof(
      { weight: 6, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.constant(21) },
      { weight: 1, arbitrary: fc.integer({ min: -60, max: 90 }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    restart: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }),
      fc.array(look, { minLength: 5, maxLength: 60 }),
      async (ends, looks) => {
        const copy = tempReplica();
        try {
          aBinding(copy.db);
          let db = copy.db;
          const vendorId = aVendor(db);
          const certificates = [];
          for (const days of ends) {
            const product_id = aProductOf(db, vendorId);
            const dueOn = addDays(TODAY, days);
            certificates.push({ id: await aCertificate(db, dueOn, { product_id }), dueOn });
          }
          let day = TODAY;
          const expected = new Set<string>();
          for (const { days, restart } of [{ days: 0, restart: false }, ...looks]) {
            day = addDays(day, days);
            if (restart) {
              if (db !== copy.db) db.close();
              db = openWriter(copy.path);
            }
            const isFirst = toldOf(db).length === 0 && expected.size === 0;
            db.tx(() => remind(db, noonOf(day)));
            // The oracle goes through the days of one certificate after another, and forgets nothing.
            for (const { id, dueOn } of certificates) {
              const left = dayNumber(dueOn) - dayNumber(day);
              for (const step of REMINDER_DAYS) {
                if (left <= step && !(isFirst && left < 0)) expected.add(`${id} ${dueOn} ${step}`);
              }
            }
          }
          const told = toldOf(db).map(
            ({ subject, due_on, step }) => `${subject} ${due_on} ${step}`,
          );
          expect(new Set(told).size).toBe(told.length);
          expect(new Set(told)).toEqual(expected);
          if (db !== copy.db) db.close();
        } finally {
          copy.close();
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);

test('who comes back after three weeks finds one line for each certificate, of its nearest step', async () => {
  const { db } = replica;
  await aCertificate(db, addDays(TODAY, 100));
  db.tx(() => remind(db, noonOf(TODAY)));
  expect(viewReminders(db, noonOf(TODAY)).rows).toMatchObject([{ step: 180 }]);
  const later = noonOf(addDays(TODAY, 75));
  expect(db.tx(() => remind(db, later))).toBe(3);
  expect(viewReminders(db, later)).toMatchObject({ waiting: 1, rows: [{ step: 30 }] });
  expect(db.tx(() => remind(db, later))).toBe(0);
});

test('a renewed certificate reminds nobody of the old one, and the new one in its own time', async () => {
  const { db } = replica;
  await aCertificate(db, addDays(TODAY, 20));
  db.tx(() => remind(db, noonOf(TODAY)));
  await aCertificate(db, addDays(TODAY, 500));
  expect(viewReminders(db, noonOf(TODAY))).toEqual({ waiting: 0, rows: [] });
  expect(listDuties(db, { now: noonOf(TODAY), withinDays: 180 })).toEqual([]);
  expect(db.tx(() => remind(db, noonOf(addDays(TODAY, 330))))).toBe(1);
});

test('what ended before this desk ever looked stands in the list, and interrupts nobody', async () => {
  const { db } = replica;
  await aCertificate(db, addDays(TODAY, -400));
  expect(db.tx(() => remind(db, noonOf(TODAY)))).toBe(0);
  expect(listDuties(db, { now: noonOf(TODAY), withinDays: 180 })).toMatchObject([
    { daysLeft: -400, isEscalated: true, vendor: { id: vendorId } },
  ]);
  await aCertificate(db, addDays(TODAY, -1), { type: 'pirt' });
  expect(db.tx(() => remind(db, noonOf(TODAY)))).toBe(5);
});

test('a calendar holds one entry for each, the same one every time, and no name begins a line', async () => {
  const { db } = replica;
  db.runSql('update central_product set name = ?', ['Keripik\r\nBEGIN:VEVENT']);
  const id = await aCertificate(db, addDays(TODAY, 30));
  const duties = listDuties(db, { now: NOW, withinDays: 365 });
  const text = calendarText(duties, { language: 'id', madeAt: NOW });
  const lines = text.split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines).toContain(
    `UID:certification-${id}-${addDays(TODAY, 30).replaceAll('-', '')}@umkm-backoffice`,
  );
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(
    REMINDER_DAYS.map((days) => `TRIGGER:-P${days}D`),
  );
  expect(text.replaceAll('\r\n ', '')).toContain('Batik\\; Ayu');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(lines.at(-1)).toBe('');
  expect(dayOfInstant(NOW)).toBe(TODAY);
});
