import { describe, expect, test } from 'vitest';
import {
  certificateRevoked,
  certificationCorrected,
  compositionChanged,
} from '../../main/facts/streams/certification.stream.ts';
import { decisionApproved, decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import { requirementsProposed } from '../../main/facts/streams/requirements-proposed.ts';
import { roleStated } from '../../main/facts/streams/staff.stream.ts';
import { listSpans } from '../../main/features/certification/coverage/cells.store.ts';
import { liveRequirements } from '../../main/platform/requirements/live-requirements.ts';
import { firstRequirements } from '../../main/platform/requirements/shipped/index.ts';
import { openDesks } from '../commission/a-close.ts';
import { aPaper, kept } from './a-shelf.ts';

const STREAM = 'certification/500';
const changed = {
  productId: 500,
  on: '2026-11-02',
  what: 'ingredients',
  note: 'Gula aren',
} as const;

async function twoDesks() {
  const [ani, budi] = await openDesks(2, () => undefined);
  if (ani === undefined || budi === undefined) throw new Error('Two desks.');
  for (const { db } of [ani, budi]) {
    db.runSql('delete from central_certification', []);
    aPaper(db, { id: 1, productId: 500, type: 'halal', issuedOn: '2025-01-01' });
  }
  return { ani, budi };
}

type Desk = Awaited<ReturnType<typeof twoDesks>>['ani'];

async function statuses({ db }: Desk): Promise<(string | null)[][]> {
  await kept(db);
  return listSpans(db, 'product', [500]).map((span) => [span.from_day, span.status]);
}

describe('what is said of a product', () => {
  test('changes its spans on every desk once it stands, and no longer where it was a mistake', async () => {
    const { ani, budi } = await twoDesks();
    expect(ani.decide(STREAM, compositionChanged, changed)).toBe(null);
    const fact = ani.decided.at(-1) ?? '';
    expect(await statuses(ani)).toEqual([['2025-01-01', 'valid']]);
    await ani.exchange();
    await budi.exchange();
    for (const desk of [ani, budi]) {
      expect(await statuses(desk)).toEqual([
        ['2025-01-01', 'valid'],
        ['2026-11-02', 'needs_revalidation'],
      ]);
    }
    const taken = { productId: 500, fact, reason: 'Produk lain' };
    expect(ani.decide(STREAM, certificationCorrected, taken)).toBe(null);
    await ani.exchange();
    await budi.exchange();
    expect(await statuses(budi)).toEqual([['2025-01-01', 'valid']]);
    expect(ani.decide(STREAM, certificationCorrected, taken)).toBe(
      'certification.corrected_already',
    );
  });

  test('is of the product of its stream, and corrects only what was said there', async () => {
    const { ani } = await twoDesks();
    const other = { productId: 501, on: '2026-11-02', certificateId: 1, note: 'Dicabut' };
    expect(ani.decide(STREAM, certificateRevoked, other)).toBe('certification.other_product');
    const nothing = { productId: 500, fact: '00000000-0000-4000-8000-00000000dead', reason: 'x' };
    expect(ani.decide(STREAM, certificationCorrected, nothing)).toBe('certification.no_event');
  });
});

describe('a pack of requirements', () => {
  const pack = { ...structuredClone(firstRequirements), version: 'uji-1' };

  test('counts for everybody once a second person of compliance approved it; finance has no say', async () => {
    const { ani, budi } = await twoDesks();
    expect(ani.decide('policy', requirementsProposed, { title: 'Syarat 2027', pack })).toBe(null);
    const decision = ani.decided.at(-1) ?? '';
    await ani.exchange();
    await budi.exchange();
    expect(liveRequirements(budi.db).version).toBe(firstRequirements.version);
    expect(ani.decide('policy', decisionApproved, { decision })).toBe('fact.self_approved');
    expect(budi.decide('policy', decisionApproved, { decision })).toBe('fact.no_role');
    expect(ani.decide('staff', roleStated, { uid: budi.uid, role: 'compliance' })).toBe(null);
    await ani.exchange();
    await budi.exchange();
    const tax = { topic: 'tax.platform_pkp', title: 'x', body: { pkp: true } };
    const foreign = { ...tax, effectiveFrom: '2026-01-01' };
    expect(budi.decide('policy', decisionProposed, foreign)).toBe('fact.no_role');
    expect(budi.decide('policy', decisionApproved, { decision })).toBe(null);
    await budi.exchange();
    await ani.exchange();
    for (const { db } of [ani, budi]) expect(liveRequirements(db).version).toBe('uji-1');
    const again = { title: 'Sekali lagi', pack };
    expect(ani.decide('policy', requirementsProposed, again)).toBe('pack.version_taken');
    const topic = 'certification.requirements';
    const plain = { topic, title: 'x', body: {}, effectiveFrom: '2026-01-01' };
    expect(budi.decide('policy', decisionProposed, plain)).toBe('policy.own_facts');
  });

  test('whose rows contradict each other, or whose pattern never ends, is no fact at all', async () => {
    const { ani } = await twoDesks();
    const [row] = pack.rows;
    const [type] = pack.types;
    if (row === undefined || type === undefined) throw new Error('An empty pack.');
    const twice = { ...pack, rows: [...pack.rows, { ...row, row: 'sekali-lagi' }] };
    const endless = {
      ...pack,
      types: [
        { ...type, number: { pattern: '(a+)+$', check: 'warn' as const } },
        ...pack.types.slice(1),
      ],
    };
    for (const broken of [twice, endless]) {
      const said = ani.decide('policy', requirementsProposed, { title: 'x', pack: broken });
      expect(said).toBe('input.invalid');
    }
  });
});
