import type { Coverage, CoverageRow } from '../../../../shared/contract/certification-rows.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { listProvinces } from '../../../platform/names/names.store.ts';
import { isBehind } from '../spans/keep-spans.service.ts';
import { listProductNames, listSpans, searchProducts } from './cells.store.ts';
import { explainedCells } from './cells.ts';
import { type Matrices, matricesOf } from './matrices.ts';
import { isBlocking, type Matrix, stateOf } from './matrix.ts';
import {
  type Grouping,
  groupKeys,
  type SubjectKind,
  type Subjects,
  scaleAt,
  subjectsOf,
  worstCells,
} from './subjects.ts';
import { countStates, tallyGroups } from './tally.ts';

const ENTITIES = ['product', 'category', 'partner', 'vendor_profile', 'certification'];

export interface CoverageAsked {
  on: BusinessDay;
  subject: SubjectKind;
  by: Grouping;
  key: string | null;
  vendorId: number | null;
  requirement: string | null;
  show: 'all' | 'blocking' | 'due_soon';
  search: string;
  offset: number;
  limit: number;
}

interface View {
  asked: CoverageAsked;
  matrices: Matrices;
  subjects: Subjects;
  matrix: Matrix;
  worst: Uint8Array;
  isDueSoon: Uint8Array;
  keyOf: (at: number) => string;
}

/** Who lacks what on a day, by which rule: totals of all, and a window of the list. */
export function showCoverage(db: Reader, asked: CoverageAsked): Coverage {
  const view = viewOf(db, asked);
  const { matrices, subjects, matrix, worst, isDueSoon, keyOf } = view;
  const { market, pack } = matrices;
  const cells = subjects.cells(matrix);
  const states = countStates(cells, matrix.requirements.length);
  const found = filtered(db, view);
  const nameOf = groupNames(db, asked.by, matrices);
  return {
    on: asked.on,
    asOf: findAsOf(db, ENTITIES),
    isBehind: isBehind(db),
    packVersion: pack.version,
    requirements: pack.requirements.map((one, column) => ({
      ...one,
      states: states[column] ?? {},
    })),
    subjects: subjects.count,
    blocked: worst.reduce((sum, code) => sum + Number(isBlocking(code)), 0),
    dueSoon: isDueSoon.reduce((sum, one) => sum + one, 0),
    ungrouped: market.classOf.reduce(
      (sum, one) => sum + Number((matrix.groups[one] ?? null) === null),
      0,
    ),
    groups: tallyGroups(worst, keyOf).map((group) => ({ ...group, name: nameOf(group.key) })),
    total: found.length,
    rows: rowsOf(db, view, found.slice(asked.offset, asked.offset + asked.limit)),
  };
}

function viewOf(db: Reader, asked: CoverageAsked): View {
  const matrices = matricesOf(db);
  const { market } = matrices;
  const subjects = subjectsOf(market, asked.subject);
  const { now: matrix, soon } = matrices.on(asked.on);
  const width = matrix.requirements.length;
  const column = matrix.requirements.indexOf(asked.requirement ?? '');
  const only = column === -1 ? null : column;
  const { count } = subjects;
  const cells = subjects.cells(matrix);
  const worst = worstCells(cells, { count, width, only });
  const later = subjects.cells(soon);
  const isDueSoon = new Uint8Array(count);
  for (let at = 0; at < cells.length; at += 1) {
    const isAsked = only === null || at % width === only;
    if (!isAsked || isBlocking(cells[at] ?? 0) || !isBlocking(later[at] ?? 0)) continue;
    isDueSoon[(at - (at % width)) / width] = 1;
  }
  const keyOf = groupKeys(market, subjects, asked.by);
  return { asked, matrices, subjects, matrix, worst, isDueSoon, keyOf };
}

/** What blocks comes first, then in the order of the ids. */
function filtered(db: Reader, view: View): number[] {
  const { asked, matrices, subjects, worst, isDueSoon, keyOf } = view;
  const { market } = matrices;
  const named = asked.search.trim();
  const sought = named === '' ? null : soughtIn(db, view, named);
  const found: number[] = [];
  const rest: number[] = [];
  for (let at = 0; at < subjects.count; at += 1) {
    const blocks = isBlocking(worst[at] ?? 0);
    if (asked.show === 'blocking' && !blocks) continue;
    if (asked.show === 'due_soon' && isDueSoon[at] !== 1) continue;
    if (asked.key !== null && keyOf(at) !== asked.key) continue;
    const vendor = market.vendors[subjects.vendorOf(at)]?.id;
    if (asked.vendorId !== null && vendor !== asked.vendorId) continue;
    if (sought !== null && !sought(at)) continue;
    (blocks ? found : rest).push(at);
  }
  return [...found, ...rest];
}

function soughtIn(db: Reader, { asked, matrices, subjects }: View, text: string) {
  if (asked.subject === 'product') {
    const ids = searchProducts(db, text);
    return (at: number): boolean => ids.has(subjects.idOf(at));
  }
  const lower = text.toLowerCase();
  return (at: number): boolean =>
    matrices.market.vendors[at]?.name?.toLowerCase().includes(lower) === true;
}

function groupNames(
  db: Reader,
  by: Grouping,
  { market }: Matrices,
): (key: string) => string | null {
  if (by === 'scale') return () => null;
  if (by === 'category') return (key) => market.paths.get(Number(key)) ?? null;
  const provinces = new Map(listProvinces(db).map(({ id, name }) => [`${id}`, name]));
  return (key) => provinces.get(key) ?? null;
}

function rowsOf(db: Reader, view: View, window: readonly number[]): CoverageRow[] {
  const { asked, matrices, subjects, matrix } = view;
  const { market, pack } = matrices;
  const ids = window.map((at) => subjects.idOf(at));
  const vendorIds = window.flatMap((at) => market.vendors[subjects.vendorOf(at)]?.id ?? []);
  const products = subjects.kind === 'product';
  const names = new Map(products ? listProductNames(db, ids).map((row) => [row.id, row.name]) : []);
  const provinceOf = groupNames(db, 'province', matrices);
  const spans = Map.groupBy(
    listSpans(db, subjects.kind, products ? ids : vendorIds),
    ({ subject_id }) => subject_id,
  );
  return window.map((at) => {
    const id = subjects.idOf(at);
    const vendor = market.vendors[subjects.vendorOf(at)];
    const scale = scaleAt(market, { pack, vendor: subjects.vendorOf(at) });
    const group = products ? (matrix.groups[market.classOf[at] ?? 0] ?? null) : null;
    const who = { group, scale, joinedOn: products ? null : (vendor?.joined_on ?? null) };
    const category = subjects.categoryOf(at);
    const own = explainedCells(
      { pack, day: asked.on },
      { subject: subjects.kind, who, spans: spans.get(id) ?? [] },
    );
    const sellerName = vendor?.name ?? `#${vendor?.id ?? 0}`;
    return {
      ...{ id, name: products ? (names.get(id) ?? `#${id}`) : sellerName },
      vendor: vendor === undefined || !products ? null : { id: vendor.id, name: sellerName },
      category: category === null ? null : (market.paths.get(category) ?? null),
      province: provinceOf(`${vendor?.province_id ?? ''}`),
      scale: vendor?.scale === null || vendor === undefined ? null : scale,
      cells: products ? own : withProducts(own, view, at),
    };
  });
}

/** Of a vendor: what is asked of its products has the state of the worst, and their days stand with them. */
function withProducts(own: CoverageRow['cells'], { matrix, subjects }: View, at: number) {
  const codes = subjects.cells(matrix);
  const width = matrix.requirements.length;
  return own.map((cell, column) => {
    if (cell.rule !== null) return cell;
    const code = codes[at * width + column] ?? 0;
    return { ...cell, state: stateOf(code), blocks: isBlocking(code) };
  });
}
