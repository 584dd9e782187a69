import { describe, expect, test } from 'vitest';
import { faultsOfPack, parsePack } from '../../main/features/commission/packs/pack-file.ts';
import { firstPack } from '../../main/features/commission/packs/shipped/index.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { errorTexts } from '../../shared/i18n/areas/errors.ts';
import { refusalIn, saidOf } from './refusals.ts';

type Spoil = (pack: Record<string, unknown> & { rows: Record<string, unknown>[] }) => void;

const bad: [what: string, code: string, row: number, field: string, spoil: Spoil][] = [
  ['a value that is left out', 'file.missing', 3, 'value', ({ rows }) => delete rows[2]?.value],
  [
    'a source without a link',
    'file.missing',
    3,
    'source.url',
    ({ rows }) => {
      (rows[2] as { source: object }).source = { title: 'UU' };
    },
  ],
  ['no source', 'file.missing', 3, 'source', ({ rows }) => delete rows[2]?.source],
  [
    'a link that is none',
    'file.wrong_value',
    3,
    'source.url',
    ({ rows }) => {
      (rows[2] as { source: object }).source = { title: 'UU', url: 'lihat kantor' };
    },
  ],
  [
    'a field misspelt',
    'file.unknown_field',
    3,
    'valu',
    ({ rows }) => Object.assign(rows[2] ?? {}, { valu: 1 }),
  ],
  [
    'a day that is none',
    'file.wrong_value',
    3,
    'from',
    ({ rows }) => Object.assign(rows[2] ?? {}, { from: '2025-02-30' }),
  ],
  [
    'another status',
    'file.wrong_value',
    3,
    'status',
    ({ rows }) => Object.assign(rows[2] ?? {}, { status: 'maybe' }),
  ],
  ['no version', 'file.missing', 0, 'version', (pack) => delete pack.version],
  ['another format', 'file.wrong_value', 0, 'format', (pack) => Object.assign(pack, { format: 2 })],
  [
    'an unknown key',
    'pack.unknown_key',
    3,
    'key',
    ({ rows }) => Object.assign(rows[2] ?? {}, { key: 'ppn.rat' }),
  ],
  [
    'an end before the beginning',
    'pack.dates',
    3,
    'to',
    ({ rows }) => Object.assign(rows[2] ?? {}, { to: '2024-01-01' }),
  ],
  [
    'an end on the day of the beginning',
    'pack.dates',
    3,
    'to',
    ({ rows }) => Object.assign(rows[2] ?? {}, { to: '2025-01-01' }),
  ],
  [
    'two rows of a key at once',
    'pack.overlap',
    3,
    'from',
    ({ rows }) => Object.assign(rows[2] ?? {}, { from: '2024-12-31' }),
  ],
  [
    'history without an end',
    'pack.history_open',
    3,
    'to',
    ({ rows }) => Object.assign(rows[2] ?? {}, { status: 'history' }),
  ],
  [
    'a rate of ten times too much',
    'pack.absurd_rate',
    3,
    'value',
    ({ rows }) => Object.assign(rows[2] ?? {}, { value: 1_200_000 }),
  ],
  [
    'a per cent for parts per million',
    'pack.absurd_rate',
    3,
    'value',
    ({ rows }) => Object.assign(rows[2] ?? {}, { value: 12 }),
  ],
  [
    'a negative rate',
    'pack.absurd_rate',
    3,
    'value',
    ({ rows }) => Object.assign(rows[2] ?? {}, { value: -110_000 }),
  ],
  [
    'a word for a rate',
    'pack.value_kind',
    3,
    'value',
    ({ rows }) => Object.assign(rows[2] ?? {}, { value: 'half_up' }),
  ],
  [
    'a fraction upside down',
    'pack.absurd_fraction',
    5,
    'value',
    ({ rows }) => Object.assign(rows[4] ?? {}, { value: [12, 11] }),
  ],
  [
    'a fraction of nothing',
    'pack.absurd_fraction',
    5,
    'value',
    ({ rows }) => Object.assign(rows[4] ?? {}, { value: [0, 0] }),
  ],
];

describe('a malformed pack is refused by name of row and field, in both languages', () => {
  test.each(bad)('%s', (_what, code, row, field, spoil) => {
    const pack = structuredClone(firstPack) as unknown as Parameters<Spoil>[0];
    spoil(pack);
    expect(faultsOfPack(pack)[0]).toMatchObject({ code, row, field });
    const refusal = refusalIn(() => parsePack(pack));
    const place = row === 0 ? field : `#${row} ${field}`;
    expect(refusal?.params).toMatchObject({ row, field, place });
    const [id, en] = saidOf(refusal);
    for (const text of [id, en]) expect(text).toContain(place);
    expect(id).not.toBe(en);
  });

  test('a pack without what every fee needs names the key', () => {
    const rows = firstPack.rows.filter(({ key }) => key !== 'tax.rounding');
    expect(faultsOfPack({ ...firstPack, rows })).toMatchObject([
      { code: 'pack.key_lacking', row: 0, field: 'rows', params: { key: 'tax.rounding' } },
    ]);
  });

  test('what is no pack at all', () => {
    for (const input of [null, 'pack', 12, [], {}]) {
      expect(faultsOfPack(input).length).toBeGreaterThan(0);
      expect(() => parsePack(input)).toThrow(Refusal);
    }
  });

  test('every code has its text', () => {
    for (const [, code] of bad) expect(errorTexts).toHaveProperty([code]);
  });
});
