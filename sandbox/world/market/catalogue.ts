import { craftList } from '../lists/craft.ts';
import { foodList } from '../lists/food.ts';
import { wearList } from '../lists/wear.ts';
import { at } from '../random.ts';
import { type Category, categoryOf } from './categories.ts';

/** Something that small businesses make; each vendor's products are its own versions of a few. */
export interface Idea {
  category: Category;
  name: string;
  /** Rupiah, for the reference size. */
  low: number;
  high: number;
  kilograms: number;
  /** Province codes; 'everywhere' where the idea is not bound to a place. */
  homes: ReadonlySet<string>;
  options: readonly string[];
  sizes: readonly Size[];
  /** Sizes of one product (clothes, shoes) rather than products of their own. */
  worn: boolean;
}

export interface Size {
  text: string;
  /** Price and weight relative to the reference size. */
  factor: number;
}

export const everywhere = '*';

export const ideas: readonly Idea[] = [foodList, wearList, craftList].flatMap((list) =>
  list.trim().split('\n').map(parsed),
);

/** What vendors of a category make in a province: its own specialities first, then what all make. */
export function ideasFor(category: Category, province: string): readonly Idea[] {
  const inCategory = ideas.filter((idea) => idea.category === category);
  return [
    ...inCategory.filter((idea) => idea.homes.has(province)),
    ...inCategory.filter((idea) => !idea.homes.has(province) && idea.homes.has(everywhere)),
  ];
}

/** What a product is called, but for its size: the original needs no name of its own. */
export function calledWithout(idea: Idea, option: string): string {
  return option === 'Original' ? idea.name : `${idea.name} ${option}`;
}

/** Sizes that go without saying are left out of a product's name. */
export function saysSize(size: Size): boolean {
  return !/^(1 (buah|set|helai|pasang|kotak|loyang)|Dewasa|All size|Sedang)$/.test(size.text);
}

function parsed(line: string): Idea {
  const [key = '', rest = ''] = line.split(' > ');
  const cells = rest.split('|').map((cell) => cell.trim());
  const [low = '', high = ''] = at(cells, 1).split('-');
  const kilograms = Number(at(cells, 2));
  const sizes = listed(at(cells, 5));
  return {
    category: categoryOf(key.trim()),
    name: at(cells, 0),
    low: Number(low) * 1000,
    high: Number(high) * 1000,
    kilograms,
    homes: new Set(at(cells, 3).split(' ')),
    options: listed(at(cells, 4)),
    sizes: sizesOf(sizes, kilograms),
    worn: /^(M|L|XL|\d\d|No \d|Ukuran \d|\d-\d th)$/.test(at(sizes, 0)),
  };
}

function sizesOf(texts: readonly string[], kilograms: number): readonly Size[] {
  const measures = texts.map(measured);
  const reference = measures.find((measure) => measure === kilograms) ?? at(measures, 0);
  return texts.map((text, index) => ({
    text,
    factor: (at(measures, index) / reference) ** 0.92,
  }));
}

/** Kilograms where it is a weight; else a number that grows as the price does. */
function measured(text: string): number {
  const numbered = /^([\d,]+) (g|kg|ml|liter|m)$/.exec(text);
  if (numbered) {
    const amount = Number(at(numbered, 1).replace(',', '.'));
    return numbered[2] === 'g' || numbered[2] === 'ml' ? amount / 1000 : amount;
  }
  const counted = /^isi (\d+)$/.exec(text);
  if (counted) return Number(at(counted, 1));
  const centimetres = /^(\d+)( x (\d+))? cm$/.exec(text);
  if (centimetres) return Number(at(centimetres, 1)) ** 1.3;
  return { Sedang: 1, Besar: 1.45, Kecil: 0.7, '1 loyang': 1, 'setengah loyang': 0.55 }[text] ?? 1;
}

function listed(text: string): readonly string[] {
  return text.split(/, (?=\S)/).map((item) => item.trim());
}
