import { cellStates } from '../../../../shared/contract/certification-rows.ts';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import { type Cell, cellOf } from './cell.rules.ts';
import { type Duty, dutiesOn, rowsAbout } from './duty.rules.ts';
import { groupOfPath } from './groups.rules.ts';
import { readStandings } from './market.store.ts';
import { type Market, scaleOf } from './market.ts';
import { betterCode, type StandingTable, standings, standingTables } from './standings.ts';

/** Of each subject and requirement one small number; subjects and requirements in their order. */
export interface Matrix {
  requirements: readonly string[];
  products: Uint8Array;
  vendors: Uint8Array;
  /** By the index of the class, null where the category belongs to no group. */
  groups: readonly (string | null)[];
}

const BLOCKS = 16;
const KINDS = ['required', 'due', 'recommended'] as const;
const NOT_REQUIRED = cellStates.indexOf('not_required');

const encoded = ({ state, blocks }: Cell): number =>
  cellStates.indexOf(state) | (blocks ? BLOCKS : 0);

/** Every cell there can be: by the kind of the duty, then by the code of the standing. */
const cellCodes = KINDS.map((kind) =>
  Uint8Array.from(standings.map((standing) => encoded(cellOf(kind, standing)))),
);

export const indexOfState = (code: number): number => code & (BLOCKS - 1);
export const stateOf = (code: number) => cellStates[indexOfState(code)] ?? 'not_required';
export const isBlocking = (code: number): boolean => code >= BLOCKS;

export const CATEGORY_GROUP = 'certification.group/';

/** Which group a category is of on a day: as somebody decided, or else by its name. */
export function groupBook(db: Reader, pack: RequirementPack, paths: Market['paths']) {
  const book = policyBook(db, CATEGORY_GROUP);
  return (categoryId: number | null, day: BusinessDay): string | null => {
    if (categoryId === null) return null;
    const decided = book.on(`${CATEGORY_GROUP}${categoryId}`, day)?.group;
    if (typeof decided === 'string') return decided;
    return groupOfPath(pack, paths.get(categoryId) ?? '');
  };
}

interface Asked {
  market: Market;
  pack: RequirementPack;
}

export const matrixOn = (db: Reader, { day, ...asked }: Asked & { day: BusinessDay }): Matrix =>
  matricesOn(db, { ...asked, days: [day, day] })[0];

/** On two days, the earlier one first: the spans are read once. */
export function matricesOn(
  db: Reader,
  { market, pack, days }: Asked & { days: readonly [BusinessDay, BusinessDay] },
): [Matrix, Matrix] {
  const types = pack.types.map(({ type }) => type);
  const names = { requirements: pack.requirements.map(({ requirement }) => requirement), types };
  const { productIds, vendors } = market;
  const vendorIds = vendors.map(({ id }) => id);
  const products = readStandings(db, { subject: 'product', days, types });
  const ofVendors = readStandings(db, { subject: 'vendor', days, types });
  const held = standingTables(productIds, types.length, products);
  const heldByVendors = standingTables(vendorIds, types.length, ofVendors);
  const groupOf = groupBook(db, pack, market.paths);
  const on = (nth: 0 | 1): Matrix =>
    matrixFrom(
      { market, pack, names, day: days[nth], groupOf },
      { products: held[nth], vendors: heldByVendors[nth] },
    );
  const first = on(0);
  return [first, days[0] === days[1] ? first : on(1)];
}

interface OnDay extends Asked {
  names: Names;
  day: BusinessDay;
  groupOf: ReturnType<typeof groupBook>;
}

function matrixFrom(
  { market, pack, names, day, groupOf }: OnDay,
  held: { products: StandingTable; vendors: StandingTable },
): Matrix {
  const groups = market.classes.map(({ categoryId }) => groupOf(categoryId, day));
  const rows = rowsAbout(pack, 'product');
  const asked = market.classes.map(({ scale }, index) => {
    const who = { group: groups[index] ?? null, scale: scaleOf(pack, scale), joinedOn: null };
    return asksOf(dutiesOn(rows, who, day), names);
  });
  const { productIds, classOf } = market;
  const width = names.requirements.length;
  const products = new Uint8Array(productIds.length * width).fill(NOT_REQUIRED);
  for (let at = 0; at < productIds.length; at += 1) {
    const asks = asked[classOf[at] ?? 0] ?? [];
    fillCells(products, { at, width, asks, held: held.products });
  }
  const vendors = vendorCells({ vendors: market.vendors, pack, day, names }, held.vendors);
  spreadToVendors(vendors, { market, products, width });
  return { requirements: names.requirements, products, vendors, groups };
}

interface Ask {
  requirement: number;
  codes: Uint8Array;
  kinds: readonly number[];
}

interface Names {
  requirements: readonly string[];
  types: readonly string[];
}

function asksOf(duties: ReadonlyMap<string, Duty>, { requirements, types }: Names): Ask[] {
  return [...duties].flatMap(([requirement, { kind, row }]) => {
    const codes = cellCodes[KINDS.indexOf(kind)];
    if (codes === undefined) return [];
    const kinds = row.alternatives.map((type) => types.indexOf(type));
    return [{ requirement: requirements.indexOf(requirement), codes, kinds }];
  });
}

function fillCells(
  cells: Uint8Array,
  { at, width, asks, held }: { at: number; width: number; asks: Ask[]; held: StandingTable },
): void {
  const first = at * held.width;
  for (const { requirement, codes, kinds } of asks) {
    let best = 0;
    for (const kind of kinds) best = betterCode(best, held.codes[first + kind] ?? 0);
    cells[at * width + requirement] = codes[best] ?? NOT_REQUIRED;
  }
}

function vendorCells(
  {
    vendors,
    pack,
    day,
    names,
  }: { vendors: Market['vendors']; pack: RequirementPack; day: BusinessDay; names: Names },
  held: StandingTable,
): Uint8Array {
  const width = names.requirements.length;
  const cells = new Uint8Array(vendors.length * width).fill(NOT_REQUIRED);
  const rows = rowsAbout(pack, 'vendor');
  const asksBy = new Map<string, Ask[]>();
  for (const [at, { scale, joined_on: joinedOn }] of vendors.entries()) {
    const key = `${scale} ${joinedOn}`;
    const who = { group: null, scale: scaleOf(pack, scale), joinedOn };
    const asks = asksBy.get(key) ?? asksOf(dutiesOn(rows, who, day), names);
    asksBy.set(key, asks);
    fillCells(cells, { at, width, asks, held });
  }
  return cells;
}

/** What is asked of products a vendor has as far as the worst of them does. */
function spreadToVendors(
  cells: Uint8Array,
  { market, products, width }: { market: Market; products: Uint8Array; width: number },
): void {
  const { vendorOf } = market;
  for (let at = 0; at < vendorOf.length; at += 1) {
    const vendor = vendorOf[at] ?? -1;
    if (vendor === -1) continue;
    for (let one = 0; one < width; one += 1) {
      const code = products[at * width + one] ?? NOT_REQUIRED;
      const place = vendor * width + one;
      if (code !== NOT_REQUIRED && isWorse(code, cells[place] ?? NOT_REQUIRED)) cells[place] = code;
    }
  }
}

function isWorse(one: number, other: number): boolean {
  if (one >= BLOCKS !== other >= BLOCKS) return one >= BLOCKS;
  return one < other;
}
