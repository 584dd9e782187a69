import { firstProductId } from '../../base/ids.ts';
import { DAY } from '../calendar.ts';
import { at, type Random, randomOf } from '../random.ts';
import type { Scope } from '../scope.ts';
import { calledWithout, type Idea, ideasFor, type Size, saysSize } from './catalogue.ts';
import type { Vendor } from './vendors.ts';

export interface Product {
  id: number;
  name: string;
  sku: string;
  vendor: Vendor;
  /** Today's price in rupiah of its first variant. */
  price: number;
  kilograms: number;
  created: number;
  /** Infinity while it is still sold. */
  ended: number;
  /** A few say who sells them through their supplier only. */
  namesVendor: boolean;
  variants: readonly Variant[];
}

export interface Variant {
  id: number;
  sku: string;
  /** Empty where there is only one. */
  label: string;
  price: number;
  kilograms: number;
}

export interface Shelf {
  /** By vendor index, oldest first. */
  byVendor: readonly (readonly Product[])[];
  variants: number;
}

/** Every vendor's products: its own versions of what is made where it lives. */
export function planProducts(scope: Scope, vendors: readonly Vendor[]): Shelf {
  const random = randomOf(scope.seed, 'products');
  let productId = firstProductId;
  let variantId = firstProductId;
  const byVendor = vendors.map((vendor) => {
    const found = versions(random, vendor);
    const moments = creations(random, { scope, vendor, count: found.length });
    return found.map(({ idea, option, sizes }, position) => {
      const created = at(moments, position);
      const sku = `${idea.category.sku}-${serial(vendor.index + 1, 4)}-${serial(position + 1, 2)}`;
      const reference = idea.low + (idea.high - idea.low) * random.next();
      const variants = sizes.map((size, index) => ({
        id: variantId++,
        sku: sizes.length > 1 ? `${sku}-${at('ABC', index)}` : sku,
        label: sizes.length > 1 ? size.text : '',
        price: priced(random, reference * size.factor),
        kilograms: Math.round(idea.kilograms * size.factor * 1000) / 1000,
      }));
      const { price, kilograms } = at(variants, 0);
      return {
        id: productId++,
        name: titled(idea, option, sizes),
        sku,
        vendor,
        price,
        kilograms,
        created,
        ended: ending(random, { scope, vendor, created }),
        namesVendor: !random.chance(0.03),
        variants,
      };
    });
  });
  return { byVendor, variants: variantId - firstProductId };
}

interface Version {
  idea: Idea;
  option: string;
  sizes: readonly Size[];
}

function versions(random: Random, vendor: Vendor): Version[] {
  const ideas = ideasFor(vendor.category, vendor.province.code);
  const wanted = random.between(4, vendor.businessType === 'micro' ? 9 : 15);
  const found: Version[] = [];
  const named = new Set<string>();
  for (let attempt = 0; attempt < wanted * 4 && found.length < wanted; attempt++) {
    const idea = at(ideas, Math.floor(ideas.length * random.next() ** 1.6));
    const option = at(idea.options, random.below(idea.options.length));
    const first = random.below(idea.sizes.length);
    const many = idea.worn || (idea.sizes.length > 1 && random.chance(0.12));
    const sizes = many ? idea.sizes.slice(0, 3) : [at(idea.sizes, first)];
    const name = titled(idea, option, sizes);
    if (named.has(name)) continue;
    named.add(name);
    found.push({ idea, option, sizes });
  }
  return found;
}

/** Most are there when a vendor opens, the rest come as it grows. */
function creations(
  random: Random,
  { scope, vendor, count }: { scope: Scope; vendor: Vendor; count: number },
): number[] {
  const opening = vendor.joined + DAY;
  const last = Math.max(opening, Math.min(scope.now, vendor.closed) - 6 * DAY);
  const moments: number[] = [];
  for (let index = 0; index < count; index++) {
    const late = index < 4 ? 0 : random.next() ** 2;
    moments.push(Math.floor(opening + (last - opening) * late) + index * 90_000);
  }
  return moments.sort((a, b) => a - b);
}

function ending(
  random: Random,
  { scope, vendor, created }: { scope: Scope; vendor: Vendor; created: number },
): number {
  const ended = created + (200 + random.next() * 700) * DAY;
  return Math.min(vendor.closed, random.chance(0.07) && ended < scope.now - DAY ? ended : Infinity);
}

function titled(idea: Idea, option: string, sizes: readonly Size[]): string {
  const size = at(sizes, 0);
  const tail = sizes.length === 1 && saysSize(size) ? ` ${size.text}` : '';
  return `${calledWithout(idea, option)}${tail}`;
}

/** Shop prices: round, or a hundred below. */
function priced(random: Random, rupiah: number): number {
  const step = rupiah < 60_000 ? 500 : rupiah < 250_000 ? 1_000 : 5_000;
  const round = Math.round(rupiah / step) * step;
  return random.chance(0.18) ? round - 100 : round;
}

function serial(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
