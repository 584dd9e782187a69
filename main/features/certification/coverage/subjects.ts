import type { RequirementPack, Scale } from '../../../../shared/contract/requirement-pack.ts';
import { type Market, scaleOf } from './market.ts';
import { isBlocking, type Matrix } from './matrix.ts';

export type SubjectKind = 'product' | 'vendor';
export type Grouping = 'category' | 'province' | 'scale';

/** Products or vendors, by their index: what both lists ask alike. */
export interface Subjects {
  kind: SubjectKind;
  count: number;
  idOf(at: number): number;
  /** Index into the market's vendors; -1 where nobody sells it. */
  vendorOf(at: number): number;
  categoryOf(at: number): number | null;
  cells(matrix: Matrix): Uint8Array;
}

export function subjectsOf(market: Market, kind: SubjectKind): Subjects {
  const { productIds, vendorOf, classOf, classes, vendors, vendorCategories } = market;
  if (kind === 'vendor') {
    return {
      kind,
      count: vendors.length,
      idOf: (at) => vendors[at]?.id ?? 0,
      vendorOf: (at) => at,
      categoryOf: (at) => vendorCategories[at] ?? null,
      cells: (matrix) => matrix.vendors,
    };
  }
  return {
    kind,
    count: productIds.length,
    idOf: (at) => productIds[at] ?? 0,
    vendorOf: (at) => vendorOf[at] ?? -1,
    categoryOf: (at) => classes[classOf[at] ?? 0]?.categoryId ?? null,
    cells: (matrix) => matrix.products,
  };
}

const NONE = 'none';

/** The group of a subject, as the address carries it. */
export function groupKeys(
  market: Market,
  subjects: Subjects,
  by: Grouping,
): (at: number) => string {
  const text = (value: number | string | null | undefined): string => `${value ?? NONE}`;
  if (by === 'category') return (at) => text(subjects.categoryOf(at));
  const keys = market.vendors.map(({ province_id, scale }) =>
    text(by === 'province' ? province_id : scale),
  );
  return (at) => keys[subjects.vendorOf(at)] ?? NONE;
}

export function scaleAt(
  market: Market,
  { pack, vendor }: { pack: RequirementPack; vendor: number },
): Scale {
  return scaleOf(pack, market.vendors[vendor]?.scale ?? null);
}

/** Of each subject its worst cell: what blocks before what does not, then the order of the states. */
export function worstCells(
  cells: Uint8Array,
  { count, width, only }: { count: number; width: number; only: number | null },
): Uint8Array {
  const worst = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const first = at * width;
    if (only !== null) {
      worst[at] = cells[first + only] ?? 0;
      continue;
    }
    let found = cells[first] ?? 0;
    for (let one = first + 1; one < first + width; one += 1) {
      const code = cells[one] ?? 0;
      const isOther = isBlocking(code) !== isBlocking(found);
      if (isOther ? isBlocking(code) : code < found) found = code;
    }
    worst[at] = found;
  }
  return worst;
}
