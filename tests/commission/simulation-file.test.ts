import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { central } from '../../main/db/qb-central.ts';
import { defaultPrecedence } from '../../main/features/commission/pricing/scope-shape.ts';
import { parseDraft } from '../../main/features/commission/simulate/draft/draft-file.ts';
import { draftedSet } from '../../main/features/commission/simulate/draft/draft-set.ts';
import { aVendor, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { refusalIn, saidOf } from './refusals.ts';
import { anywhere, aRule, aSet } from './rule-makers.ts';

let replica: TempReplica;
let vendorId: number;
beforeAll(() => {
  replica = tempReplica();
  vendorId = aVendor(replica.db);
  const stamps = { created_at: 0, written_at: 0 };
  const row = { id: 801, name: 'Kain', full_name: 'Kain', parent_id: null, parent_path: null };
  replica.db.run(central.insertInto('central_category').values({ ...row, ...stamps }));
});
afterAll(() => replica.close());

const live = aSet([
  aRule({ name: 'Umum' }),
  aRule({ name: 'Kain', scope: { ...anywhere, categoryId: 801 }, to: '2026-06-01' }),
]);
const [general = '', cloth = ''] = live.rules.map(({ version }) => version);
const percent = (ppm: number) => ({ kind: 'percent', ppm });
const plain = { name: 'Rancangan', rate: percent(70_000), from: '2026-03-01' };

const draft = (file: object) => draftedSet(live, parseDraft(replica.db, { format: 1, ...file }));
const spansOf = (file: object) =>
  draft(file).rules.map(({ version, spec }) => [version, spec.name, spec.from, spec.to]);

test('nothing drafted is the live set as it stands', () => {
  expect(draft({}).rules).toEqual(live.rules);
  expect(draft({ changes: [] }).precedence).toBe(live.precedence);
});

test('a rule that replaces another ends it at its own first day, and stays in its line of versions', () => {
  const changes = [{ op: 'add', replaces: general, rule: plain }];
  expect(spansOf({ changes })).toEqual([
    [general, 'Umum', '2020-01-01', '2026-03-01'],
    [cloth, 'Kain', '2020-01-01', '2026-06-01'],
    ['draft/1', 'Rancangan', '2026-03-01', null],
  ]);
  expect(draft({ changes }).rules.map(({ rule, no }) => [rule, no])).toEqual([
    [general, 0],
    [cloth, 1],
    [general, 2],
  ]);
});

test('a version is ended, never made longer; one that had not begun is gone', () => {
  const end = (version: string, on: string) => ({ changes: [{ op: 'end', version, on }] });
  expect(spansOf(end(cloth, '2026-02-01'))).toContainEqual([
    ...[cloth, 'Kain', '2020-01-01', '2026-02-01'],
  ]);
  expect(spansOf(end(cloth, '2027-01-01'))).toContainEqual([
    ...[cloth, 'Kain', '2020-01-01', '2026-06-01'],
  ]);
  expect(spansOf(end(cloth, '2020-01-01'))).toHaveLength(1);
});

test('a whole set stands instead of the live one; what is left out of a rule is what most rules have', () => {
  expect(draft({ rules: [{ ...plain, scope: { categoryId: 801 } }] }).rules).toMatchObject([
    {
      version: 'draft/1',
      spec: {
        ...plain,
        ...{ charge: 'commission', per: 'line', floor: null, cap: null, firstOrders: null },
        ...{ scope: { ...anywhere, categoryId: 801 }, taxMode: 'exclusive', to: null },
      },
    },
  ]);
});

test('an order of precedence holds; what it leaves out comes before what is less specific', () => {
  const [span] = draft({ precedence: ['category', 'vendor'] }).precedence;
  const shapes = span?.shapes ?? [];
  const places = ['vendor+category', 'category', 'vendor', 'any'].map((one) => shapes.indexOf(one));
  expect(places).toEqual(places.toSorted((x, y) => x - y));
  expect([...shapes].sort()).toEqual([...defaultPrecedence].sort());
});

const add = (rule: object, more: object = {}) => ({
  changes: [
    { op: 'end', version: cloth, on: '2026-01-01' },
    { op: 'add', rule, ...more },
  ],
});
const tiers = (...from: number[]) => ({
  ...{ kind: 'tiers', by: 'value', marginal: false },
  steps: from.map((one) => ({ from: one, ppm: 10_000 })),
});
const only = (rule: object) => ({ rules: [plain, rule] });
const apart = { ...plain, scope: { categoryId: 801 } };

const bad: [what: string, code: string, place: string, file: object][] = [
  ['another format', 'file.wrong_value', 'format', { format: 9 }],
  ['a list of its own', 'file.unknown_field', 'aturan', { aturan: [] }],
  ['rules and changes at once', 'simulation.both', 'rules', { rules: [], changes: [] }],
  ['no name', 'file.missing', '#2 name', only({ ...apart, name: undefined })],
  ['a field misspelt', 'file.unknown_field', '#2 capp', only({ ...apart, capp: 1 })],
  ['a day that is none', 'file.wrong_value', '#2 from', only({ ...apart, from: '2026-02-30' })],
  ['days out of order', 'commission.dates', '#2 to', only({ ...apart, to: '2026-03-01' })],
  [
    'over 100%',
    'commission.percent_over',
    '#2 rate.ppm',
    only({ ...apart, rate: percent(1_000_001) }),
  ],
  [
    'less than nothing',
    'commission.negative',
    '#2 rate.ppm',
    only({ ...apart, rate: percent(-1) }),
  ],
  ['half a rupiah', 'file.wrong_value', '#2 cap', only({ ...apart, cap: 0.5 })],
  [
    'a cap below the floor',
    'commission.floor_over_cap',
    '#2 cap',
    only({ ...apart, floor: 9, cap: 8 }),
  ],
  ['no tier', 'commission.no_steps', '#2 rate.steps', only({ ...apart, rate: tiers() })],
  [
    'a first tier above nothing',
    'commission.tier_start',
    '#2 rate.steps.0.from',
    only({ ...apart, rate: tiers(1) }),
  ],
  [
    'tiers in disorder',
    'commission.tier_order',
    '#2 rate.steps.2.from',
    only({ ...apart, rate: tiers(0, 9, 9) }),
  ],
  [
    'an unknown category',
    'simulation.unknown_id',
    '#2 scope.categoryId',
    only({ ...plain, scope: { categoryId: 802 } }),
  ],
  [
    'an unknown vendor',
    'simulation.unknown_id',
    '#2 rule.scope.vendorId',
    add({ ...plain, scope: { vendorId: 9 } }),
  ],
  [
    'a shape that is none',
    'simulation.no_shape',
    '#2 precedence',
    { precedence: ['vendor', 'shop'] },
  ],
  [
    'a version that is not there',
    'simulation.no_version',
    '#2 replaces',
    add(apart, { replaces: 'x' }),
  ],
  ['two of one scope in the file', 'simulation.overlap', '#2 from', only(plain)],
  ['one that meets a live rule', 'simulation.overlap', '#2 rule.from', add(plain)],
  ['a malformed pack', 'file.missing', 'version', { pack: { format: 1 } }],
];

describe('a draft that cannot be simulated is refused by row and field, in both languages', () => {
  test.each(bad)('%s', (_what, code, place, file) => {
    const refusal = refusalIn(() => draft(JSON.parse(JSON.stringify(file))));
    expect(refusal).toMatchObject({ code, params: { place } });
    const [id, en] = saidOf(refusal);
    for (const text of [id, en]) expect(text).toContain(place);
    expect(id).not.toBe(en);
  });

  test('of rules in Odoo that overlap nobody is blamed but who adds to them', () => {
    const brief = aRule({ name: 'Sama', from: '2026-01-01', to: '2026-02-01' });
    const overlapping = aSet([aRule(), brief]);
    const file = (rule: object) => ({ format: 1, changes: [{ op: 'add', rule }] });
    const over = (rule: object) =>
      refusalIn(() => draftedSet(overlapping, parseDraft(replica.db, file(rule))));
    expect(over({ ...plain, scope: { vendorId } })).toBe(null);
    expect(over({ ...plain, from: '2027-01-01' })).toMatchObject({ code: 'simulation.overlap' });
  });

  test('neither no object nor an empty one is a draft', () => {
    for (const input of [null, 'x', 1, [], {}]) {
      expect(refusalIn(() => parseDraft(replica.db, input))).not.toBe(null);
    }
  });
});

test('the example of docs/SIMULATION.md can be simulated', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/SIMULATION.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
  const set = draftedSet(aSet([]), parseDraft(replica.db, JSON.parse(example)));
  expect(set.rules).toMatchObject([{ spec: { name: 'Jenjang omzet bulanan' } }]);
});
