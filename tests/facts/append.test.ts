import { expect, test } from 'vitest';
import { listPending } from '../../main/facts/pending/pending.store.ts';
import { evidenceRequested } from '../../main/facts/streams/evidence.stream.ts';
import { decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import { roleStated } from '../../main/facts/streams/staff.stream.ts';
import { random } from '../support/random.ts';
import { FactDesk } from './a-fact-desk.ts';
import { FactCentral } from './fact-central.ts';

async function anAdministrator() {
  const central = new FactCentral(random(1));
  const desk = new FactDesk(central, 10);
  desk.decide('staff', roleStated, { uid: desk.uid, role: 'admin' });
  await desk.exchange();
  return { central, desk };
}

const propose = (desk: FactDesk, title: string) =>
  desk.decide('policy', decisionProposed, {
    ...{ topic: 'rate/a', title, body: {}, effectiveFrom: '2026-12-01' },
  });

const standing = (central: FactCentral, stream: string) =>
  central.rows.filter((row) => row.stream === stream);
const saidIn = (central: FactCentral, stream: string): string[] =>
  standing(central, stream).map(({ payload }) => JSON.parse(payload).uuid);

test('a week of decisions that was offline goes in a few calls, in its order', async () => {
  const { central, desk } = await anAdministrator();
  for (let made = 0; made < 150; made += 1) {
    propose(desk, `Tarif ${made}`);
    const asked = { vendorId: 7, requirement: `dokumen ${made}`, subject: null };
    desk.decide('evidence/7', evidenceRequested, asked);
  }
  const [, ...mine] = desk.decided;
  await desk.exchange();
  expect(listPending(desk.db)).toEqual([]);
  expect(saidIn(central, 'policy')).toEqual(mine.filter((_, index) => index % 2 === 0));
  expect(saidIn(central, 'evidence/7')).toEqual(mine.filter((_, index) => index % 2 === 1));
  const ours = [...standing(central, 'policy'), ...standing(central, 'evidence/7')];
  expect(new Set(ours.map(({ at }) => at)).size).toBe(4);
});

test('where another was quicker nothing of the call stands, and all of it goes behind him', async () => {
  const { central, desk } = await anAdministrator();
  const other = new FactDesk(central, 11);
  desk.decide('staff', roleStated, { uid: other.uid, role: 'finance' });
  await desk.exchange();
  await other.exchange();
  for (const title of ['Satu', 'Dua', 'Tiga']) propose(desk, title);
  propose(other, 'Lebih dulu');
  central.quicker = async () => {
    central.quicker = null;
    await other.exchange();
  };
  await desk.exchange();
  expect(listPending(desk.db)).toEqual([]);
  expect(saidIn(central, 'policy')).toEqual([...other.decided, ...desk.decided.slice(-3)]);
});

test('one that the central cannot take is told, and keeps nothing before it from standing', async () => {
  const { central, desk } = await anAdministrator();
  for (const title of ['Satu', 'Racun', 'Tiga']) propose(desk, title);
  central.refuses = /Racun/;
  await desk.exchange();
  expect(saidIn(central, 'policy')).toEqual([desk.decided[1]]);
  expect(listPending(desk.db)).toMatchObject([
    { uuid: desk.decided[2], state: 'pending', error: '{"code":"fact.not_accepted"}' },
    { uuid: desk.decided[3] },
  ]);
  central.refuses = null;
  await desk.exchange();
  expect(saidIn(central, 'policy')).toEqual(desk.decided.slice(1));
});
