import type { DraftValue, DraftValues } from '../../../../../shared/contract/drafts.contract.ts';
import type { FileFault } from '../../../../../shared/contract/file-faults.ts';
import type { ImportCandidate } from '../../../../../shared/contract/import-rows.ts';
import type { PackType, RequirementPack } from '../../../../../shared/contract/requirement-pack.ts';
import { classify } from '../../spans/classify.rules.ts';
import { plainName, plainNumber } from '../rules/cell.rules.ts';
import { importFields } from '../rules/fields.rules.ts';
import { NameIndex } from '../rules/similar.rules.ts';
import { changedValues } from './changed-values.ts';
import type { KnownCertificate, KnownProduct, KnownVendor } from './known.store.ts';
import {
  type Planner,
  type ReadRow,
  refKey,
  rejected,
  type Verdict,
  valuesFor,
  verdictOf,
} from './planned.ts';

export interface KnownShelf {
  vendors: readonly KnownVendor[];
  products: readonly KnownProduct[];
  certificates: readonly KnownCertificate[];
  pack: RequirementPack;
}

const warningCodes = {
  number_missing: 'import.number_missing',
  number_shape: 'import.number_shape',
  number_year: 'import.number_year',
} as const;

/** Of one that only the number of a certificate points at. */
const BY_NUMBER = 0.9;
const SAME_NAME = 0.95;

export function certificatePlanner(shelf: KnownShelf): Planner {
  const byId = new Map(shelf.products.map((product) => [product.id, product]));
  const find = productFinder(shelf, byId);
  const judgeFor = certificateJudge(shelf);
  const judge = (row: ReadRow): Verdict => {
    const { decision } = row;
    if (decision === 'skip') return verdictOf('skipped');
    if (decision !== null && decision !== 'new') {
      const chosen = 'id' in decision ? byId.get(decision.id) : undefined;
      return chosen === undefined
        ? rejected(row.fault('import.no_record', ''))
        : judgeFor(row, chosen);
    }
    const { sure, all } = find(row.values);
    if (sure !== null) return judgeFor(row, sure);
    return all.length > 0
      ? verdictOf('decide', { candidates: all })
      : rejected(row.fault('import.no_product', 'product'));
  };
  const titleOf = ({ number, product, sku }: DraftValues): string =>
    [number, product ?? sku].filter((part) => part !== undefined).join(' · ');
  return { titleOf, judge };
}

/** Which product a row speaks of: by its SKU, else by its name, else by the number of a certificate that is there. */
function productFinder(shelf: KnownShelf, byId: ReadonlyMap<number, KnownProduct>) {
  const { products, certificates } = shelf;
  const bySku = Map.groupBy(products, ({ sku }) => (sku === null ? null : plainNumber(sku)));
  const byNumber = Map.groupBy(certificates, ({ values }) => numberOf(values));
  const names = new NameIndex(products.map((key) => ({ key, name: key.name })));
  const ownerOf = ownersOf(shelf);
  return (values: DraftValues): { sure: KnownProduct | null; all: ImportCandidate[] } => {
    const { sku, product, number } = values;
    const isOwn = ownerOf(values);
    if (typeof sku === 'string') {
      return narrowed((bySku.get(plainNumber(sku)) ?? []).filter(isOwn), SAME_NAME);
    }
    if (typeof product === 'string') {
      const exact = names.exact(product).map(({ key }) => key);
      const own = exact.filter(isOwn);
      if (own.length > 0) return narrowed(own, SAME_NAME);
      const alike = names.alike(product).filter(({ key }) => isOwn(key));
      return { sure: null, all: alike.map(({ key, confidence }) => candidate(key, confidence)) };
    }
    if (typeof number !== 'string') return { sure: null, all: [] };
    const ids = new Set(byNumber.get(plainNumber(number))?.map(({ productId }) => productId));
    return narrowed([...ids].flatMap((id) => byId.get(id ?? 0) ?? []).filter(isOwn), BY_NUMBER);
  };
}

/** What a row makes of the certificates of its product. */
function certificateJudge(shelf: KnownShelf) {
  const ofProduct = Map.groupBy(shelf.certificates, ({ productId }) => productId);
  const spell = spellingOf(shelf);
  const keyOf = keysOf(shelf.pack);
  return (row: ReadRow, { id, name }: KnownProduct): Verdict => {
    const mine = valuesFor(importFields.certificates, 'certification', row.values);
    const known = ofProduct.get(id)?.find(({ values }) => isSame(values, mine));
    const whole = { ...known?.values, ...mine };
    const { type, faults, warnings } = typeOf(row, whole, { pack: shelf.pack, keyOf });
    if (faults.length > 0) return rejected(...faults);
    if (type !== null && mine.type !== undefined) mine.type = spell(type, known?.values.type);
    if (known === undefined) {
      const keys = [`${id} ${mine.type} ${numberOf(mine) || mine.issued_on}`];
      const values = { product_id: id, ...mine };
      const edits = [{ entity: 'certification', ref: null, values, children: [] }];
      return verdictOf('new', { record: name, keys, edits, warnings });
    }
    const told = { record: name, keys: [refKey(known.ref)], warnings };
    const changed = changedValues('certification', known.values, mine);
    if (Object.keys(changed).length === 0) return verdictOf('same', told);
    const edits = [{ entity: 'certification', ref: known.ref, values: changed, children: [] }];
    return verdictOf('changes', { ...told, edits });
  };
}

const candidate = ({ id, name }: KnownProduct, confidence: number): ImportCandidate => ({
  ref: { id },
  title: name,
  confidence,
});

/** Of several that fit alike a person says which. */
function narrowed(found: readonly KnownProduct[], confidence: number) {
  const [first] = found;
  if (first !== undefined && found.length === 1) return { sure: first, all: [] };
  return { sure: null, all: found.slice(0, 10).map((one) => candidate(one, confidence)) };
}

const numberOf = ({ number }: DraftValues): string =>
  typeof number === 'string' ? plainNumber(number) : '';

/** Without a number two of a kind are the same where they were issued on the same day. */
function isSame(known: DraftValues, mine: DraftValues): boolean {
  if (numberOf(known) !== numberOf(mine)) return false;
  if (numberOf(mine) !== '') return true;
  return known.type === mine.type && (known.issued_on ?? null) === (mine.issued_on ?? null);
}

/** Where the row says whose the product is, only that one's products are meant. */
function ownersOf({ vendors }: KnownShelf) {
  const byName = Map.groupBy(vendors, ({ name }) => plainName(name));
  const byNib = Map.groupBy(vendors, ({ nib }) => nib);
  return ({ vendor, vendor_nib: nib }: DraftValues) => {
    const found =
      typeof nib === 'string'
        ? byNib.get(nib)
        : typeof vendor === 'string'
          ? byName.get(plainName(vendor))
          : null;
    if (found === null) return () => true;
    const ids = new Set(found?.map(({ ref }) => ('id' in ref ? ref.id : null)));
    return ({ vendorId }: KnownProduct): boolean => ids.has(vendorId);
  };
}

interface Kinds {
  pack: RequirementPack;
  keyOf(text: string): string;
}

function typeOf(row: ReadRow, whole: DraftValues, { pack, keyOf }: Kinds) {
  const { type, number, issued_on: from, expires_on: to } = whole;
  const faults: FileFault[] = [];
  if (typeof type !== 'string') {
    return { type: null, faults: [row.fault('draft.required', 'type')], warnings: [] };
  }
  const written = typeof number === 'string' ? number : null;
  const endsOn = typeof to === 'string' ? to : null;
  const found = classify(pack, { type: keyOf(type), number: written, endsOn });
  if (found === null) faults.push(row.fault('import.type', 'type', { value: type.slice(0, 60) }));
  if (found?.isRefused === true) faults.push(row.fault('import.number_refused', 'number'));
  if (typeof from === 'string' && endsOn !== null && endsOn < from) {
    faults.push(row.fault('import.days_reversed', 'expires_on'));
  }
  const warnings = found?.warnings.map((code) => row.fault(warningCodes[code], 'number')) ?? [];
  return { type: found?.type ?? null, faults, warnings };
}

/** People write a kind by its name as well. */
function keysOf({ types }: RequirementPack): Kinds['keyOf'] {
  const named = types
    .toReversed()
    .flatMap(({ type, name }) => [name.id, name.en].map((one) => [plainName(one), type] as const));
  const byName = new Map(named);
  return (text) => byName.get(plainName(text)) ?? text;
}

/** How the central writes a kind: as the record does, as others of it do, or as its first other name. */
function spellingOf({ certificates }: KnownShelf) {
  const used = new Set(certificates.map(({ values }) => values.type));
  return ({ type, aliases }: PackType, known: DraftValue | undefined): string => {
    const all = [type, ...aliases];
    if (typeof known === 'string' && all.includes(known)) return known;
    return all.find((one) => used.has(one)) ?? aliases[0] ?? type;
  };
}
