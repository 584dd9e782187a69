import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  accountOf,
  type Candidate,
  findTwins,
  nameOf,
  nibOf,
  npwpOf,
  phoneOf,
} from '../../main/features/vendors/duplicates/twins.rules.ts';

const alone: Omit<Candidate, 'id' | 'name'> = {
  ...{ city: null, nib: null, npwp: null, phones: [], accounts: [] },
};
const aVendor = (id: number, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, name: `Usaha ${'abcdefghij'.slice(id)}${id}`, ...alone, ...more },
});
const reasonsOf = (...candidates: Candidate[]) =>
  findTwins(candidates).map(({ one, other, reasons }) => [
    ...[one.id, other.id, ...reasons.map(({ kind }) => kind)],
  ]);

test('an old tax number of fifteen digits is the new one of sixteen', () => {
  expect(npwpOf('01.234.567.8-901.000')).toBe('0012345678901000');
  expect(npwpOf('0012345678901000')).toBe('0012345678901000');
  const one = aVendor(1, { npwp: '01.234.567.8-901.000' });
  expect(reasonsOf(one, aVendor(2, { npwp: '0012345678901000' }))).toEqual([[1, 2, 'npwp']]);
});

test('what stands where there is no number makes nobody alike', () => {
  for (const npwp of ['0000000000000000', '9990000000999000', '00.000.000.0-000.000', '', '123']) {
    expect(npwpOf(npwp)).toBeNull();
    expect(reasonsOf(aVendor(1, { npwp }), aVendor(2, { npwp }))).toEqual([]);
  }
  expect(nibOf('0000000000000')).toBeNull();
  expect(nibOf('912345678901')).toBeNull();
  expect(accountOf('11111111')).toBeNull();
});

test('a phone number is the same however it was written', () => {
  const written = ['0812-3456-789', '+62 812 3456 789', '62812 3456789', '+62 (0)812-3456789'];
  expect(new Set(written.map(phoneOf))).toEqual(new Set(['+628123456789']));
  expect(phoneOf('021-5551234')).toBe('+62215551234');
  expect(phoneOf('62215551234')).toBe('+62215551234');
  expect(phoneOf('112')).toBeNull();
});

test('names are compared without forms of business, order of words and accents; branches stay apart', () => {
  expect(nameOf('CV. Batik Kawung')).toBe(nameOf('Kawung, Bátik (PT)'));
  const named = (id: number, name: string) => aVendor(id, { name });
  expect(reasonsOf(named(1, 'Toko Batik Kawung Sari'), named(2, 'Batik Kawung Sary'))).toEqual([
    [1, 2, 'name'],
  ]);
  expect(reasonsOf(named(1, 'Kopi Gayo 1'), named(2, 'Kopi Gayo 2'))).toEqual([]);
  expect(reasonsOf(named(1, 'Keripik Singkong'), named(2, 'Madu Hutan'))).toEqual([]);
});

test('each pair is told once, with all of its reasons, the strongest first', () => {
  const one = aVendor(1, {
    nib: '9123456789012',
    accounts: ['1234567890'],
    phones: ['08123456789'],
  });
  const other = aVendor(2, { nib: '9123456789012', accounts: ['123-456-7890'] });
  const third = aVendor(3, { phones: ['+62 812 345 6789'] });
  expect(reasonsOf(third, other, one)).toEqual([
    [1, 2, 'nib', 'account'],
    [1, 3, 'phone'],
  ]);
});

test('a number of more vendors than can be one is nobody’s own', () => {
  const many = Array.from({ length: 26 }, (_, at) => aVendor(at + 1, { phones: ['08123456789'] }));
  expect(findTwins(many).filter(({ reasons }) => reasons[0]?.kind === 'phone')).toEqual([]);
});

/** Every name against every other one, by the same measure. */
function alikeByBruteForce(names: readonly string[]): string[] {
  const gramsOf = (name: string) => {
    const padded = ` ${nameOf(name)} `;
    return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
  };
  return names.flatMap((one, first) =>
    names.flatMap((other, second) => {
      if (second <= first || nameOf(one).length < 4 || nameOf(other).length < 4) return [];
      const [mine, theirs] = [gramsOf(one), gramsOf(other)];
      const both = [...mine].filter((gram) => theirs.has(gram)).length;
      return (2 * both) / (mine.size + theirs.size) >= 0.85 ? [`${first + 1} ${second + 1}`] : [];
    }),
  );
}

test('the index over rare pairs of letters misses no two names that are alike', () => {
  const word = fc.constantFrom(
    'batik',
    'batek',
    'kawung',
    'kawang',
    'sari',
    'jaya',
    'kopi',
    'gayo',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 14 }), (names) => {
      const found = findTwins(names.map((text, at) => aVendor(at + 1, { name: text })));
      const pairs = found.map(({ one, other }) => `${one.id} ${other.id}`);
      expect(pairs.toSorted()).toEqual(alikeByBruteForce(names).toSorted());
    }),
  );
});
