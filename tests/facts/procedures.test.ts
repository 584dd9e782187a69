import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBinding } from '../support/a-replica.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';

let engine: TempEngine;
beforeAll(async () => {
  engine = await tempEngine();
  aBinding(engine.db, { role: 'finance' });
});
afterAll(() => engine.close());

const proposal = {
  topic: 'rate/a',
  title: 'Tarif 5%',
  body: { ppm: 50_000 },
  effectiveFrom: TODAY,
};
const NOWHERE = '00000000-0000-4000-8000-000000000001';

test('a proposal waits, is shown as not in effect, and can be given up before it is sent', async () => {
  const { facts } = engine.client('window');
  const { uuid } = await facts.propose(proposal);
  expect((await facts.list({ which: 'pending' })).rows).toMatchObject([
    { uuid, seq: null, state: 'pending', kind: 'decision.proposed', author: { uid: 2 } },
  ]);
  expect(await facts.discard({ uuid })).toEqual({ uuid });
  expect((await facts.list({})).total).toBe(0);
});

test('what is not there can be neither approved, withdrawn nor discarded', async () => {
  const { facts } = engine.client('window');
  const refused = (code: string) =>
    expect.objectContaining({ data: expect.objectContaining({ code }) });
  await expect(facts.approve({ decision: NOWHERE })).rejects.toEqual(refused('policy.no_decision'));
  const withdrawn = facts.withdraw({ decision: NOWHERE, reason: 'keliru' });
  await expect(withdrawn).rejects.toEqual(refused('policy.no_decision'));
  await expect(facts.discard({ uuid: NOWHERE })).rejects.toEqual(refused('fact.no_pending'));
});

test('approving is not for operations', async () => {
  aBinding(engine.db, { role: 'operations' });
  const { facts } = engine.client('window');
  await expect(facts.approve({ decision: NOWHERE })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  aBinding(engine.db, { role: 'finance' });
});
