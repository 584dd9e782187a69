import {
  commonNames,
  cultureNames,
  phonePrefixes,
  streetNames,
  womensLast,
} from '../lists/names.ts';
import { at, names, pick, type Random, words } from '../random.ts';

interface Pool {
  men: string[];
  women: string[];
  last: string[];
}

const common: Pool = {
  men: names(commonNames.men),
  women: names(commonNames.women),
  last: names(commonNames.last),
};
const pools = new Map(
  Object.entries(cultureNames).map(([culture, text]) => {
    const [men = '', women = '', last = ''] = text.split('|');
    return [culture, { men: names(men), women: names(women), last: names(last) }];
  }),
);
const onlyWomens = new Set(names(womensLast));
const prefixes = names(phonePrefixes);
const streets = words(streetNames);
const honorifics: Readonly<Record<string, readonly [string, string]>> = { bali: ['I', 'Ni'] };

/** A name as people of that part of Indonesia carry it; one in nine has a single name. */
export function personName(random: Random, culture: string): string {
  const local = pools.get(culture) ?? common;
  const woman = random.chance(0.56);
  const first = pick(random, firstPool(random, local, woman));
  if (random.chance(0.11)) return first;
  const last = lastName(random, random.chance(0.6) ? local : common, woman);
  const second = random.chance(0.22) ? pick(random, firstPool(random, local, woman)) : '';
  const parts = [...new Set([first, second, last])].filter((part) => part !== '');
  const honorific = local.last.includes(last) ? honorifics[culture] : undefined;
  return honorific ? [at(honorific, woman ? 1 : 0), ...parts].join(' ') : parts.join(' ');
}

/** What a business owner is called. */
export function firstName(random: Random, culture: string, woman: boolean): string {
  return pick(random, firstPool(random, pools.get(culture) ?? common, woman));
}

/** A mobile number with a real operator's prefix; the run of zeros shows that nobody answers it. */
export function phoneNumber(random: Random): string {
  return `+62 ${pick(random, prefixes).slice(1)}-00${random.between(10, 99)}-${random.between(1000, 9999)}`;
}

export function streetAddress(random: Random): string {
  const street = `Jl. ${pick(random, streets)} No. ${random.between(1, 180)}`;
  return random.chance(0.6) ? `${street}, RT ${rukun(random, 12)}/RW ${rukun(random, 9)}` : street;
}

/** example.test never receives mail. */
export function emailOf(name: string, serial: number): string {
  const user = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
  return `${user}${serial}@example.test`;
}

function lastName(random: Random, pool: Pool, woman: boolean): string {
  for (;;) {
    const last = pick(random, pool.last);
    if (woman || !onlyWomens.has(last)) return last;
  }
}

function firstPool(random: Random, local: Pool, woman: boolean): string[] {
  const pool = random.chance(0.45) ? local : common;
  return woman ? pool.women : pool.men;
}

function rukun(random: Random, limit: number): string {
  return String(random.between(1, limit)).padStart(3, '0');
}
