import { expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { roleStated } from '../../main/facts/streams/staff.stream.ts';
import { noteWritten } from '../../main/facts/streams/vendor-note.stream.ts';
import { listNotesOf, writeNote } from '../../main/features/vendors/record/notes.service.ts';
import { showTimeline } from '../../main/features/vendors/record/timeline.service.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { plainNote } from '../../shared/contract/vendor-note.rules.ts';
import { aSeller } from '../certification/a-shelf.ts';
import { openDesks } from '../commission/a-close.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';

const clock = { now: () => NOW };
const window = { offset: 0, limit: 50 };

async function threeDesks() {
  const vendor = 50;
  const desks = await openDesks(3, (db) => aSeller(db, { id: vendor }));
  const [ani, budi, cici] = desks;
  if (ani === undefined || budi === undefined || cici === undefined) throw new Error('Desks.');
  const send = async () => {
    for (let round = 0; round < 2; round += 1) for (const desk of desks) await desk.exchange();
  };
  for (const { db, uid } of desks) db.runSql('update connection set uid = ?', [uid]);
  return { ani, budi, cici, vendor, stream: `note/${vendor}`, send };
}

const notes = (db: Writer, id: number, search = '', role: Role = 'finance') => {
  const actor = { login: 'x', role, via: 'local' } as const;
  return listNotesOf({ db, actor }, { id, search, ...window });
};
const told = (db: Writer, id: number) =>
  notes(db, id).rows.map(({ text, isCorrected, isPending }) => [text, isCorrected, isPending]);
const timeline = (db: Writer, id: number, seesNotes: boolean) =>
  showTimeline(db, { id, kinds: ['note'], ...window, today: TODAY, seesNotes }).rows;

test('a note is here at once, on every desk once it is sent, and is corrected by a new one', async () => {
  const { ani, budi, vendor, send } = await threeDesks();
  const written = writeNote(
    { db: ani.db, clock },
    { id: vendor, corrects: null, values: { text: ' Minta tempo\r\nsampai Senin ' } },
  );
  expect(told(ani.db, vendor)).toEqual([['Minta tempo\nsampai Senin', false, true]]);
  // Before it stands, by who wrote it: the one goes on from the other.
  ani.clockOffset = 60_000;
  writeNote(
    { db: ani.db, clock: { now: () => NOW + 60_000 } },
    { id: vendor, corrects: written.uuid, values: { text: 'Minta tempo sampai Selasa' } },
  );
  const both = (isPending: boolean) => [
    ['Minta tempo sampai Selasa', false, isPending],
    ['Minta tempo\nsampai Senin', true, isPending],
  ];
  expect(told(ani.db, vendor).sort()).toEqual(both(true).sort());
  expect(told(budi.db, vendor)).toEqual([]);
  await send();
  for (const { db } of [ani, budi]) {
    expect(told(db, vendor).sort()).toEqual(both(false).sort());
    expect(timeline(db, vendor, true)).toHaveLength(2);
    expect(timeline(db, vendor, false)).toEqual([]);
    expect(told(db, vendor + 1)).toEqual([]);
  }
  expect(timeline(budi.db, vendor, true)).toContainEqual(
    expect.objectContaining({ what: 'note', detail: 'Minta tempo sampai Senin' }),
  );
});

test('only its author or an administrator corrects a note, once, and of the same vendor', async () => {
  const { ani, budi, cici, vendor, stream, send } = await threeDesks();
  const said = { vendorId: vendor, text: 'Alamat gudang pindah', corrects: null };
  expect(budi.decide(stream, noteWritten, said)).toBe(null);
  await send();
  const corrects = budi.decided.at(-1) ?? '';
  const anew = { vendorId: vendor, text: 'Gudang tetap', corrects };
  const mayCorrect = (db: Writer, role: Role) =>
    notes(db, vendor, '', role).rows.map((row) => row.mayCorrect);
  expect(mayCorrect(cici.db, 'finance')).toEqual([false]);
  expect(mayCorrect(budi.db, 'finance')).toEqual([true]);
  expect(mayCorrect(ani.db, 'admin')).toEqual([true]);
  expect(cici.decide(stream, noteWritten, anew)).toBe('vendor_note.not_author');
  expect(budi.decide('note/999', noteWritten, anew)).toBe('vendor_note.other_vendor');
  const none = { ...anew, corrects: '00000000-0000-4000-8000-00000000dead' };
  expect(budi.decide(stream, noteWritten, none)).toBe('vendor_note.none');
  expect(ani.decide(stream, noteWritten, anew)).toBe(null);
  await send();
  expect(budi.decide(stream, noteWritten, anew)).toBe('vendor_note.corrected_already');
  for (const role of ['viewer', 'vendor'] as const) {
    expect(ani.decide('staff', roleStated, { uid: cici.uid, role })).toBe(null);
    await send();
    expect(cici.decide(stream, noteWritten, said)).toBe('fact.no_role');
  }
});

test('notes are found by words of their text and author, and hold no hidden signs', async () => {
  const { ani, vendor, stream } = await threeDesks();
  const typed =
    '<img src=x onerror=alert(1)> {{uid}} $t(x) \u202egnp.\u0000exe\u2028=HYPERLINK("x") 👩‍🌾';
  for (const text of [typed, 'Kiriman terlambat dua kali']) {
    writeNote({ db: ani.db, clock }, { id: vendor, corrects: null, values: { text } });
  }
  const found = (search: string) => notes(ani.db, vendor, search).rows.map(({ text }) => text);
  const plain = '<img src=x onerror=alert(1)> {{uid}} $t(x) gnp.exe\n=HYPERLINK("x") 👩‍🌾';
  expect(found('ONERROR exe')).toEqual([plain]);
  expect(found('dua kiriman')).toEqual(['Kiriman terlambat dua kali']);
  expect(found('kiriman exe')).toEqual([]);
  expect(plainNote(plain)).toBe(plain);
  const data = { vendorId: vendor, corrects: null };
  for (const text of [typed, '', ' x', 'x'.repeat(2_001)]) {
    expect(ani.decide(stream, noteWritten, { ...data, text })).toBe('input.invalid');
  }
  const hidden = { id: vendor, corrects: null, values: { text: '\u202e\u0000' } };
  expect(() => writeNote({ db: ani.db, clock }, hidden)).toThrow('vendor_note.empty');
});
