import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { Vault } from '../../main/platform/vault/vault.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { anArchivist } from './an-archivist.ts';
import { attachmentsAt } from './at-central.ts';
import { aPdf, aPng } from './documents.ts';

let box: Sandbox;
let collector: Desk;
let approver: Desk;
let vendor: number;

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
