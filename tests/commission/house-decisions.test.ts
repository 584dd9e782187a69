import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decisionApproved, decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import { listDecisions } from '../../main/features/commission/packs/decisions/house-decisions.service.ts';
import {
  decisionFaults,
  decisionOf,
  houseDecisions,
  prefixOf,
  subjectsIn,
} from '../../shared/contract/house-decisions.ts';
import { aBinding, aVendor } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { openDesks } from './a-close.ts';
import { decided } from './decisions.ts';

const TODAY = '2026-11-23';
const SHOWN = { day: TODAY, offset: 0, limit: 50 };

describe('a switch of the house', () => {
  test('is known by its topic, and by none that only begins alike', () => {
    for (const decision of houseDecisions) {
      const topic = decision.topic.replaceAll(/\{\w+\}/g, '12');
      expect(decisionOf(topic)?.id).toBe(decision.id);
      expect(topic.startsWith(prefixOf(decision))).toBe(true);
    }
    for (const other of ['tax.platform_pkp_later', 'tax.pack', 'commission.refund_reason/7']) {
      expect(decisionOf(other)).toBe(undefined);
    }
    const [, , statement] = houseDecisions;
    expect([...subjectsIn(statement, 'tax.statement/12/2026')]).toEqual([
      ['vendor', '12'],
      ['year', '2026'],
    ]);
  });

  const kep = { number: 'KEP-1', appointedOn: '2026-07-01', collectFrom: '2026-08-01' };
  test.each([
    ['tax.platform_pkp', { pkp: false }, []],
    ['tax.platform_pkp', {}, [['policy.field_missing', 'pkp']]],
    ['tax.platform_pkp', { pkp: 'ya' }, [['policy.field_value', 'pkp']]],
    ['tax.appointment/kep-1', { ...kep, collectTo: null }, []],
    ['tax.appointment/kep-1', kep, []],
    ['tax.appointment/kep-1', { ...kep, collectTo: '2026-08-06' }, []],
    [
      'tax.appointment/kep-1',
      { ...kep, collectTo: '2026-08-01' },
      [['policy.field_span', 'collectTo']],
    ],
    [
      'tax.appointment/kep-1',
      { ...kep, collectFrom: '2026-02-30' },
      [['policy.field_value', 'collectFrom']],
    ],
    [
      'tax.statement/12/2026',
      { type: 'x' },
      [
        ['policy.field_value', 'type'],
        ['policy.field_missing', 'from'],
      ],
    ],
    ['commission.refund/other', { commission: 'kept', bearer: 'vendor', service: 'kept' }, []],
    [
      'commission.refund/other',
      { commission: 'kept', bearer: 'bank' },
      [['policy.field_value', 'bearer']],
    ],
    ['commission.rate/any', { ppm: 1 }, []],
  ] as const)('%s with %j: %j', (topic, body, faults) => {
    expect(decisionFaults(topic, body).map(({ code, field }) => [code, field])).toEqual(faults);
  });
});

describe('what stands of it', () => {
  let engine: TempEngine;
  beforeEach(async () => {
    engine = await tempEngine();
    aBinding(engine.db, { role: 'finance' });
  });
  afterEach(() => engine.close());

  test('is what was approved last for the day, topic by topic, and what is decided for later', () => {
    const vendor = aVendor(engine.db, { name: 'Batik Kawung' });
    decided(engine.db, `commission.tier/${vendor}`, '2026-01-01', { tier: 'perak' });
    decided(engine.db, `commission.tier/${vendor}`, '2026-06-01', { tier: 'emas' });
    decided(engine.db, `commission.tier/${vendor}`, '2027-01-01', { tier: 'platina' });
    const { total, rows } = listDecisions(engine.db, { of: 'tier', ...SHOWN });
    expect(total).toBe(2);
    expect(rows).toMatchObject([
      { state: 'standing', body: { tier: 'emas' }, vendor: { id: vendor, name: 'Batik Kawung' } },
      { state: 'coming', body: { tier: 'platina' }, effectiveFrom: '2027-01-01' },
    ]);
    const before = listDecisions(engine.db, { of: 'tier', ...SHOWN, day: '2026-03-01' });
    expect(before.rows[0]).toMatchObject({ state: 'standing', body: { tier: 'perak' } });
  });

  test('nothing that makes no sense is proposed, by name of its field', async () => {
    const { facts, commission } = engine.client('local');
    const proposal = { topic: 'tax.platform_pkp', title: 'PKP', effectiveFrom: TODAY };
    await expect(facts.propose({ ...proposal, body: { pkp: 'ya' } })).rejects.toMatchObject({
      data: { code: 'policy.field_value', params: { field: 'pkp' } },
    });
    expect(await commission.packs.decisions({ of: 'platform_pkp' })).toMatchObject({ total: 0 });
    await facts.propose({ ...proposal, body: { pkp: true } });
    const { rows } = await commission.packs.decisions({ of: 'platform_pkp' });
    expect(rows).toMatchObject([{ state: 'pending', body: { pkp: true }, settledBy: null }]);
  });
});

test('a proposal waits on both desks, and says where it was approved until the central knows', async () => {
  const [ani, budi] = await openDesks(2, () => undefined);
  if (ani === undefined || budi === undefined) throw new Error('Two desks.');
  const body = { pkp: true };
  const proposal = { topic: 'tax.platform_pkp', title: 'PKP', body, effectiveFrom: '2026-01-01' };
  expect(ani.decide('policy', decisionProposed, proposal)).toBe(null);
  await ani.exchange();
  await budi.exchange();
  const seenBy = ({ db }: typeof ani) => listDecisions(db, { of: 'platform_pkp', ...SHOWN }).rows;
  expect(seenBy(ani)).toMatchObject([{ state: 'proposed', settling: null }]);
  const decision = seenBy(budi)[0]?.uuid ?? '';
  expect(budi.decide('policy', decisionApproved, { decision })).toBe(null);
  expect(seenBy(budi)).toMatchObject([{ state: 'proposed', settling: 'approved' }]);
  await budi.exchange();
  await ani.exchange();
  for (const desk of [ani, budi]) {
    expect(seenBy(desk)).toMatchObject([{ state: 'standing', settling: null, body }]);
  }
});
