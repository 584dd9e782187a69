import { vendorPartnerId } from '../../base/ids.ts';
import { DAY, momentOf } from '../calendar.ts';
import { shopPatterns, shopWords } from '../lists/shops.ts';
import { at, pick, type Random, randomOf, weighted, words } from '../random.ts';
import type { Scope } from '../scope.ts';
import { ideasFor } from './catalogue.ts';
import { type Category, categories, categoryOf, isFood } from './categories.ts';
import { firstName } from './people.ts';
import { type City, drawCity, drawSellerProvince, type Province, provinces } from './places.ts';

export type BusinessType = 'micro' | 'small' | 'medium';

export interface Vendor {
  /** Vendors are numbered in the order in which they joined. */
  index: number;
  partnerId: number;
  name: string;
  owner: string;
  province: Province;
  city: City;
  category: Category;
  businessType: BusinessType;
  joined: number;
  /** Infinity while it still sells. */
  closed: number;
  /** VAT-registered: its lines carry 11 % PPN. */
  taxed: boolean;
  /** Has its products certified halal. */
  halal: boolean;
  /** How much of the trade it draws. */
  pull: number;
  /** From 0, always late and poorly rated, to 1. */
  care: number;
}

/** The two that every tour begins with; the first is the vendor user's own. */
const known = [
  { name: 'Dapur Bu Sri', owner: 'Sri', province: 'YO', city: 0, category: 'camilan' },
  { name: 'Batik Sekar Arum', owner: 'Sekar', province: 'JT', city: 2, category: 'batik' },
] as const;

const motherly = /\b(Bu|Ibu|Mamah|Mama|Mak|Muslimah|Hijab|Modest)\b/;
const seldom: Readonly<Record<string, number>> = {
  tenun: 0.35,
  kayu: 0.5,
  perhiasan: 0.5,
  seni: 0.5,
};

const goodWords = words(shopWords);
const patterns = new Map(Object.entries(shopPatterns).map(([key, text]) => [key, words(text)]));

export function planVendors(scope: Scope): readonly Vendor[] {
  const random = randomOf(scope.seed, 'vendors');
  const joined = joinMoments(random, scope);
  const homes = homeProvinces(random, scope.vendors);
  const taken = new Set<string>(known.map((vendor) => vendor.name));
  return homes.map((province, index) => {
    const first = known[index];
    const category = first ? categoryOf(first.category) : drawCategory(random, province);
    const city = first ? at(province.cities, first.city) : drawCity(random, province);
    const shop = first ?? nameShop(random, { category, province, city }, taken);
    const businessType = drawType(random);
    const moment = at(joined, index);
    return {
      index,
      partnerId: vendorPartnerId + index,
      name: shop.name,
      owner: shop.owner,
      province,
      city,
      category,
      businessType,
      joined: moment,
      closed: first ? Infinity : drawClosing(random, scope, moment),
      taxed: businessType === 'medium' || (businessType === 'small' && random.chance(0.12)),
      halal: first ? isFood(category) : random.chance(halalShare(category)),
      pull: first ? 4 : drawPull(random, { province, category, businessType }),
      care: first ? 0.9 : Math.min(1, Math.max(0.05, 0.72 + random.bell() * 0.2)),
    };
  });
}

/** Under half were there before the first order; the rest joined ever since. */
function joinMoments(random: Random, { vendors, firstDay, lastDay }: Scope): number[] {
  const moments: number[] = [];
  for (let index = 0; index < vendors; index++) {
    const late = index > vendors * 0.42 && random.chance(0.97);
    const day = late
      ? firstDay + Math.floor((lastDay - firstDay - 8) * random.next() ** 0.85)
      : firstDay - random.between(12, 80);
    moments.push(momentOf(day, 9) + random.below(8 * 3_600_000));
  }
  return moments.sort((a, b) => a - b);
}

/** Each province once, so that all are on the map, then where online sellers really are. */
function homeProvinces(random: Random, count: number): Province[] {
  const shuffled = [...provinces];
  for (let index = shuffled.length - 1; index > 0; index--) {
    swap(shuffled, index, random.below(index + 1));
  }
  for (const [index, { province }] of known.entries()) {
    swap(
      shuffled,
      index,
      shuffled.findIndex(({ code }) => code === province),
    );
  }
  while (shuffled.length < count) {
    const place = random.between(known.length, shuffled.length);
    shuffled.splice(place, 0, at(provinces, drawSellerProvince(random)));
  }
  return shuffled;
}

/** What a place is known for is made there more than elsewhere. */
function drawCategory(random: Random, province: Province): Category {
  const shares = categories.map((category) => {
    const ideas = ideasFor(category, province.code);
    const local = ideas.filter((idea) => idea.homes.has(province.code)).length;
    if (ideas.length < 2) return 0;
    return category.share * (local > 0 ? 1 + local * 0.35 : 0.3);
  });
  return at(categories, weighted(shares)(random));
}

function nameShop(
  random: Random,
  { category, province, city }: { category: Category; province: Province; city: City },
  taken: Set<string>,
): { name: string; owner: string } {
  const shapes = patterns.get(category.key) ?? ['{w}'];
  for (let attempt = 0; ; attempt++) {
    const shape = pick(random, shapes);
    const woman = motherly.test(shape) || random.chance(0.6);
    const owner = firstName(random, province.culture, woman);
    const plain = shape
      .replace('{p}', owner)
      .replace('{w}', pick(random, goodWords))
      .replace('{c}', city.name);
    const placed = attempt > 3 && !plain.includes(city.name) ? `${plain} ${city.name}` : plain;
    const name = attempt > 12 ? `${placed} ${pick(random, goodWords)}` : placed;
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, owner };
  }
}

function halalShare(category: Category): number {
  if (isFood(category)) return 0.76;
  return category.group === 'Kecantikan & Kesehatan' ? 0.5 : 0;
}

function drawType(random: Random): BusinessType {
  const share = random.next();
  if (share < 0.66) return 'micro';
  return share < 0.94 ? 'small' : 'medium';
}

/** Food is ordered often, cloth and carvings seldom; Java is where buyers and sellers are. */
function drawPull(
  random: Random,
  { province, category, businessType }: Pick<Vendor, 'province' | 'category' | 'businessType'>,
): number {
  const size = { micro: 1, small: 1.9, medium: 3.2 }[businessType];
  const often = isFood(category) ? 1.5 : (seldom[category.key] ?? 0.9);
  const reach = province.sellers > 100 ? 1.8 : province.sellers < 15 ? 0.5 : 0.9;
  return size * often * reach * Math.exp(random.bell() * 0.7);
}

function drawClosing(random: Random, { now }: Scope, joined: number): number {
  const closed = joined + (120 + random.next() * 900) * DAY;
  return random.chance(0.1) && closed < now - 10 * DAY ? closed : Infinity;
}

function swap<T>(list: T[], one: number, other: number): void {
  const moved = at(list, one);
  list[one] = at(list, other);
  list[other] = moved;
}
