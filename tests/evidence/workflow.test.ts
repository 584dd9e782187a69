import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { erase } from '../../main/platform/privacy/erase.service.ts';
import { findPartnerName } from '../../main/platform/session/session.store.ts';
import { listHashes } from '../../main/platform/vault/attachment.store.ts';
import { Vault } from '../../main/platform/vault/vault.ts';
import { bringDocument } from '../../main/sync/attachments/bring-document.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { Fault } from '../../shared/contract/errors.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { anArchivist } from './an-archivist.ts';
import { attachmentsAt } from './at-central.ts';
import { aPdf, aPng } from './documents.ts';

let box: Sandbox;
let collector: Desk;
let approver: Desk;
let vendor: number;

const gone = () => Promise.reject(new Fault('connection.unreachable', { url: '' }));
const bindAs = (desk: Desk, login: string) => desk.bind(box, { login, secret: login });

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  const admin = aDesk();
  await bindAs(admin, 'admin');
  await admin.sync();
  await admin.sync();
  await admin.close();
  collector = aDesk();
  approver = aDesk();
  await bindAs(collector, 'kepatuhan');
  await bindAs(approver, 'pengelola');
  await collector.sync();
  await approver.sync();
  vendor =
    collector.db.get(read.selectFrom('central_vendor_profile').select('partner_id'))?.partner_id ??
    0;
}, 300_000);
afterAll(async () => {
  await collector.close();
  await approver.close();
  await box.close();
});

test('a document goes from the request to the approval by two people, and its whole course is seen', async () => {
  const mine = anArchivist(collector);
  const request = mine.ask(vendor);
  const { sha256 } = mine.receive(vendor, request, aPdf('versi satu'));
  mine.review(vendor, request);
  // Offline, and one after another: nothing of it stands on the central yet.
  expect(mine.show(vendor, request)).toMatchObject({
    row: { state: 'reviewed', isPending: true, next: [], file: { sha256, sending: 'waiting' } },
    steps: [{ kind: 'requested' }, { kind: 'received' }, { kind: 'reviewed', note: 'diperiksa' }],
  });
  expect(() => mine.settle(vendor, request)).toThrow('fact.self_approved');
  await collector.sync();
  await approver.sync();
  const theirs = anArchivist(approver);
  // Nobody approves what he cannot see: the document came with the facts.
  expect(theirs.show(vendor, request).row).toMatchObject({
    ...{ state: 'reviewed', next: ['settle'] },
    file: { sha256, name: 'sertifikat.pdf', isHere: true, sending: 'done' },
  });
  expect(new Vault(approver.call.folders).get(sha256)).toEqual(aPdf('versi satu'));
  theirs.settle(vendor, request);
  await approver.sync();
  await collector.sync();
  expect(mine.show(vendor, request).row).toMatchObject({
    ...{ state: 'approved', isPending: false, next: [], expiresOn: '2027-01-01' },
    ...{ file: { sha256, isHere: true, sending: 'done' } },
  });
}, 120_000);

test('a document lies at the central as an attachment of the vendor, with the checksum of its bytes', async () => {
  const mine = anArchivist(collector);
  const request = mine.ask(vendor, 'foto');
  const picture = aPng(4_000, 3_000);
  mine.receive(vendor, request, picture, 'foto.png');
  await collector.sync();
  expect(mine.show(vendor, request).row.file).toMatchObject({ sending: 'done', reason: null });
  const found = (await attachmentsAt(box)).filter(({ name }) => name === 'foto.png');
  const checksum = createHash('sha1').update(picture).digest('hex');
  expect(found).toMatchObject([
    {
      ...{ res_model: 'res.partner', res_id: vendor, mimetype: 'image/png', checksum },
      ...{ file_size: picture.length, datas: picture.toString('base64') },
    },
  ]);
}, 120_000);

test('a document that is turned down is taken in anew, and both versions are kept', async () => {
  const mine = anArchivist(collector);
  const request = mine.ask(vendor, 'nib');
  const first = mine.receive(vendor, request, aPdf('buram'));
  mine.review(vendor, request, false);
  const second = mine.receive(vendor, request, aPdf('jelas'));
  const { row, steps } = mine.show(vendor, request);
  expect(row).toMatchObject({ state: 'received', file: { sha256: second.sha256 } });
  expect(steps.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ...[
      ['requested', null],
      ['received', null],
      ['reviewed', false],
      ['received', null],
    ],
  ]);
  expect(steps.flatMap(({ file }) => file?.sha256 ?? [])).toEqual([first.sha256, second.sha256]);
  await collector.sync();
  expect(mine.list().find((one) => one.request === request)?.file?.sending).toBe('done');
}, 120_000);

test('an earlier version that another desk took in is opened here, and offline that is said', async () => {
  const mine = anArchivist(collector);
  const request = mine.ask(vendor, 'siup');
  const first = mine.receive(vendor, request, aPdf('versi lama'));
  mine.review(vendor, request, false);
  const second = mine.receive(vendor, request, aPdf('versi baru'));
  await collector.sync();
  const of = { vendorId: vendor, request };
  const old = { ...of, sha256: first.sha256 };
  // Who has to review it gets every version with the cycle.
  await approver.sync();
  expect([first, second].map(({ sha256 }) => new Vault(approver.call.folders).has(sha256))).toEqual(
    [true, true],
  );
  const { folders } = approver.call;
  new Vault(folders).remove(first.sha256);
  approver.db.runSql('delete from attachment where sha256 = ?', [first.sha256]);
  const away = { ...approver.call, network: { ...approver.call.network, post: gone } };
  await expect(bringDocument(away, old)).rejects.toMatchObject({ code: 'evidence.away' });
  await bringDocument(approver.call, old);
  expect(new Vault(folders).get(first.sha256)).toEqual(aPdf('versi lama'));
  const [version] = anArchivist(approver)
    .show(vendor, request)
    .steps.filter(({ file }) => file);
  expect(version?.file).toMatchObject({ sha256: first.sha256, isHere: true });
  const other = { ...of, sha256: 'f'.repeat(64) };
  await expect(bringDocument(approver.call, other)).rejects.toMatchObject({
    code: 'vault.missing',
  });
}, 120_000);

test('a document that its desk has not sent yet cannot be fetched, and that is said', async () => {
  const mine = anArchivist(collector);
  const request = mine.ask(vendor, 'npwp');
  const { sha256 } = mine.receive(vendor, request, aPdf('belum terkirim'));
  collector.db.runSql("update attachment set state = 'refused' where sha256 = ?", [sha256]);
  await collector.sync();
  await approver.sync();
  const of = { vendorId: vendor, request, sha256 };
  await expect(bringDocument(approver.call, of)).rejects.toMatchObject({
    code: 'evidence.not_sent',
  });
}, 120_000);

test('what is not acknowledged names nothing: a refused receipt leaves no row', () => {
  const mine = anArchivist(collector);
  const before = collector.db.all(read.selectFrom('attachment').select('uuid')).length;
  const request = mine.ask(vendor, 'x');
  mine.receive(vendor, request);
  expect(() => mine.receive(vendor, request, aPdf('lain'))).toThrow('evidence.wrong_state');
  expect(() => mine.receive(vendor, request, Buffer.from('<html>'))).toThrow('vault.wrong_type');
  const after = collector.db.all(read.selectFrom('attachment').select('uuid')).length;
  expect(after).toBe(before + 1);
});

test('an erasure takes the documents of the person, here and at the central, and leaves what was decided', async () => {
  const [before] = collector.db.all(read.selectFrom('state_evidence').selectAll());
  const name = findPartnerName(collector.db, vendor) ?? '';
  const asked = { partnerId: vendor, confirm: name, reason: 'Permintaan tertulis orangnya' };
  const kept = new Vault(collector.call.folders);
  const hashes = listHashes(collector.db);
  // One of them was taken in elsewhere, and never brought here: it is asked back all the same.
  collector.db.runSql('delete from attachment where sha256 = ?', [hashes[0] ?? '']);
  const tried = await erase(collector.call, { ...asked, dryRun: true });
  expect(tried.documents).toBeGreaterThan(3);
  expect(hashes.every((sha256) => kept.has(sha256))).toBe(true);
  expect((await attachmentsAt(box)).length).toBeGreaterThan(0);
  expect((await erase(collector.call, { ...asked, dryRun: false })).documents).toBe(
    tried.documents,
  );
  expect(hashes.some((sha256) => kept.has(sha256))).toBe(false);
  await collector.sync();
  expect(await attachmentsAt(box)).toEqual([]);
  const rows = collector.db.all(read.selectFrom('attachment').select(['state', 'file_name']));
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['erased']));
  expect(rows.every(({ file_name }) => file_name.startsWith('Terhapus-'))).toBe(true);
  expect(collector.db.all(read.selectFrom('state_evidence').selectAll())).toContainEqual(before);
  const [{ request = '' } = {}] = anArchivist(collector).list();
  const shown = anArchivist(collector).show(vendor, request);
  expect(shown.steps.length).toBeGreaterThan(0);
  const [file] = shown.steps.flatMap((step) => step.file ?? []);
  const { sha256 = '' } = file ?? {};
  expect(file).toMatchObject({ isHere: false, sending: 'erased' });
  const of = { vendorId: vendor, request, sha256 };
  await expect(bringDocument(collector.call, of)).rejects.toMatchObject({
    code: 'evidence.erased',
  });
}, 120_000);
