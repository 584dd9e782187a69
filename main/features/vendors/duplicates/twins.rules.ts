import type { twinReasons } from '../../../../shared/contract/vendor-record.contract.ts';

type Reason = (typeof twinReasons)[number];

export interface Candidate {
  id: number;
  name: string;
  city: string | null;
  nib: string | null;
  npwp: string | null;
  phones: readonly string[];
  accounts: readonly string[];
}

export interface Twins {
  one: Candidate;
  other: Candidate;
  reasons: { kind: Reason; value: string | null; likeness: number | null }[];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/** All the same digit, or what tax forms put where there is no number. */
const isPlaceholder = (digits: string): boolean =>
  /^(\d)\1*$/.test(digits) || digits === '9990000000999000';

export function nibOf(text: string): string | null {
  const digits = digitsOf(text);
  return digits.length === 13 && !isPlaceholder(digits) ? digits : null;
}

/** Sixteen digits; an old one of fifteen is the same with a zero before it. */
export function npwpOf(text: string): string | null {
  const digits = digitsOf(text);
  if (digits.length !== 15 && digits.length !== 16) return null;
  return isPlaceholder(digits) ? null : digits.padStart(16, '0');
}

/** As +62 and what follows, however it was written; null where it can be no number. */
export function phoneOf(text: string): string | null {
  const local = digitsOf(text).replace(/^(?:0?0?62|0)+/, '');
  return /^[2-9]\d{6,12}$/.test(local) && !isPlaceholder(local) ? `+62${local}` : null;
}

export function accountOf(text: string): string | null {
  const digits = digitsOf(text);
  return digits.length >= 6 && !isPlaceholder(digits) ? digits : null;
}

/** Forms of business and words of trade: two vendors are not one because both are a shop. */
const COMMON: ReadonlySet<string> = new Set(
  'pt cv ud pd tb koperasi toko kedai warung rumah usaha dagang umkm ibu bu pak bapak'.split(' '),
);

export function nameOf(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  const own = words.filter((word) => !COMMON.has(word));
  return (own.length === 0 ? words : own).toSorted().join(' ');
}

const MIN_LIKENESS = 0.85;
const RANK: Readonly<Record<Reason, number>> = { nib: 0, npwp: 1, account: 2, phone: 3, name: 4 };
/** One number of so many vendors is nobody's own: a cooperative's, or the platform's. */
const MAX_SHARING = 25;

/** Every two vendors with something in common that is one's own. The strongest reason first. */
export function findTwins(candidates: readonly Candidate[]): Twins[] {
  const found = new Map<string, Twins>();
  const note = (a: Candidate, b: Candidate, reason: Twins['reasons'][number]): void => {
    const [one, other] = a.id < b.id ? [a, b] : [b, a];
    const key = `${one.id} ${other.id}`;
    const twins = found.get(key) ?? { one, other, reasons: [] };
    if (!twins.reasons.some(({ kind }) => kind === reason.kind)) twins.reasons.push(reason);
    found.set(key, twins);
  };
  const shared = (kind: Reason, valuesOf: (one: Candidate) => readonly (string | null)[]) => {
    for (const [value, those] of groupedBy(candidates, valuesOf)) {
      if (those.length <= MAX_SHARING) {
        eachPair(those, (a, b) => note(a, b, { kind, value, likeness: null }));
      }
    }
  };
  shared('nib', ({ nib }) => [nib === null ? null : nibOf(nib)]);
  shared('npwp', ({ npwp }) => [npwp === null ? null : npwpOf(npwp)]);
  shared('account', ({ accounts }) => accounts.map(accountOf));
  shared('phone', ({ phones }) => phones.map(phoneOf));
  eachAlikeName(candidates, (a, b, likeness) =>
    note(a, b, { kind: 'name', value: null, likeness }),
  );
  return [...found.values()].sort(byStrength);
}

function byStrength(a: Twins, b: Twins): number {
  const rank = ({ reasons: [first] }: Twins): number =>
    first === undefined ? 9 : RANK[first.kind];
  return (
    rank(a) - rank(b) ||
    b.reasons.length - a.reasons.length ||
    (b.reasons[0]?.likeness ?? 0) - (a.reasons[0]?.likeness ?? 0) ||
    a.one.id - b.one.id ||
    a.other.id - b.other.id
  );
}

function groupedBy(
  candidates: readonly Candidate[],
  valuesOf: (one: Candidate) => readonly (string | null)[],
): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    for (const value of new Set(valuesOf(one))) {
      if (value === null) continue;
      const known = groups.get(value);
      if (known === undefined) groups.set(value, [one]);
      else known.push(one);
    }
  }
  return groups;
}

function eachPair<Item>(items: readonly Item[], visit: (a: Item, b: Item) => void): void {
  items.forEach((a, at) => {
    for (const b of items.slice(at + 1)) visit(a, b);
  });
}

const gramsOf = (name: string): string[] => {
  const padded = ` ${name} `;
  const grams = Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
  return [...new Set(grams)];
};

/** Branch 1 is not branch 2: only names with the same numbers in them are compared. */
const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).join(' ');

interface Named {
  one: Candidate;
  grams: string[];
}

type Visit = (a: Candidate, b: Candidate, likeness: number) => void;

function eachAlikeName(candidates: readonly Candidate[], visit: Visit): void {
  const named = candidates
    .map((one) => ({ one, name: nameOf(one.name) }))
    .filter(({ name }) => name.length >= 4);
  for (const those of Map.groupBy(named, ({ name }) => numbersIn(name)).values()) {
    if (those.length === 1) continue;
    compareNames(
      those.map(({ one, name }) => ({ one, grams: gramsOf(name) })),
      visit,
    );
  }
}

/**
 * Dice's coefficient over pairs of letters. Only who shares one of a name's rarest pairs is compared with it: two
 * names of that likeness cannot differ in all of them.
 */
function compareNames(names: readonly Named[], visit: Visit): void {
  const counts = new Map<string, number>();
  for (const gram of names.flatMap(({ grams }) => grams)) {
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const rarity = (gram: string): number => counts.get(gram) ?? 0;
  const seen = new Map<string, Named[]>();
  for (const mine of names) {
    const sorted = mine.grams.toSorted((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    const rarest = sorted.slice(0, prefixLength(sorted.length));
    for (const theirs of new Set(rarest.flatMap((gram) => seen.get(gram) ?? []))) {
      const likeness = likenessOf(mine.grams, theirs.grams);
      if (likeness >= MIN_LIKENESS) visit(theirs.one, mine.one, likeness);
    }
    for (const gram of rarest) {
      const known = seen.get(gram);
      if (known === undefined) seen.set(gram, [mine]);
      else known.push(mine);
    }
  }
}

/** Of sets so alike at least t / (2 - t) of each is in both: beyond the rest one of the shared has come. */
function prefixLength(size: number): number {
  return size - Math.ceil((size * MIN_LIKENESS) / (2 - MIN_LIKENESS)) + 1;
}

function likenessOf(mine: readonly string[], theirs: readonly string[]): number {
  const other = new Set(theirs);
  const both = mine.filter((gram) => other.has(gram)).length;
  return (2 * both) / (mine.length + theirs.length);
}
