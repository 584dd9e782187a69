import type { DraftValues } from '../../../../../shared/contract/drafts.contract.ts';
import type { ImportCandidate } from '../../../../../shared/contract/import-rows.ts';
import { plainName } from '../rules/cell.rules.ts';
import { importFields } from '../rules/fields.rules.ts';
import { NameIndex } from '../rules/similar.rules.ts';
import { changedValues } from './changed-values.ts';
import type { KnownVendor } from './known.store.ts';
import {
  type PlannedEdit,
  type Planner,
  type ReadRow,
  refKey,
  rejected,
  type Verdict,
  valuesFor,
  verdictOf,
} from './planned.ts';

/** The same name, and nothing else that says who it is. */
const SAME_NAME = 0.95;
/** The same name under another business number: more likely somebody else. */
const OTHER_NUMBER = 0.5;
/** One number says this one, another that one. */
const DISPUTED = 0.7;

export function vendorPlanner(vendors: readonly KnownVendor[]): Planner {
  const by = (number: 'nib' | 'npwp') => Map.groupBy(vendors, (one) => one[number]);
  const byNib = by('nib');
  const byNpwp = by('npwp');
  const byRef = new Map(vendors.map((vendor) => [refKey(vendor.ref), vendor]));
  const names = new NameIndex(vendors.map((key) => ({ key, name: key.name })));
  const numbered = (map: Map<string | null, KnownVendor[]>, value: unknown): KnownVendor[] =>
    typeof value === 'string' ? (map.get(value) ?? []) : [];

  const named = (name: string, nib: unknown): ImportCandidate[] => {
    const exact = names.exact(name).map(({ key }) => ({ key, confidence: SAME_NAME }));
    const found = exact.length > 0 ? exact : names.alike(name);
    return found.map(({ key, confidence }) => {
      const isOther = typeof nib === 'string' && key.nib !== null && key.nib !== nib;
      return candidate(key, isOther ? confidence * OTHER_NUMBER : confidence);
    });
  };

  const judge = (row: ReadRow): Verdict => {
    const { values, decision } = row;
    if (decision === 'skip') return verdictOf('skipped');
    if (decision === 'new') return judgeNew(row);
    if (decision !== null) {
      const chosen = byRef.get(refKey(decision));
      return chosen === undefined
        ? rejected(row.fault('import.no_record', ''))
        : change(row, chosen);
    }
    const sure = [...numbered(byNib, values.nib_number), ...numbered(byNpwp, values.tax_number)];
    const [first, ...others] = new Set(sure);
    if (first !== undefined && others.length === 0) return change(row, first);
    if (first !== undefined) {
      return ask([first, ...others].map((vendor) => candidate(vendor, DISPUTED)));
    }
    const candidates = typeof values.name === 'string' ? named(values.name, values.nib_number) : [];
    return candidates.length > 0 ? ask(candidates) : judgeNew(row);
  };
  return { titleOf: ({ name, nib_number }) => String(name ?? nib_number ?? ''), judge };
}

const candidate = ({ ref, name }: KnownVendor, confidence: number): ImportCandidate => ({
  ref,
  title: name,
  confidence,
});

const ask = (candidates: readonly ImportCandidate[]): Verdict =>
  verdictOf('decide', { candidates: candidates.toSorted((a, b) => b.confidence - a.confidence) });

function judgeNew({ values, fault }: ReadRow): Verdict {
  const { name, nib_number: nib } = values;
  if (typeof name !== 'string') return rejected(fault('draft.required', 'name'));
  const profile = { name, ...profileOf(values) };
  const edit: PlannedEdit = {
    entity: 'partner',
    ref: null,
    values: valuesFor(importFields.vendors, 'partner', values),
    children: [{ entity: 'vendor_profile', values: profile }],
  };
  const byName = `name ${plainName(name)}`;
  // Two of one name and two numbers are two; without a number nothing tells them apart.
  const keys = typeof nib === 'string' ? [`nib ${nib}`, byName] : [byName];
  return verdictOf('new', { keys, edits: [edit] });
}

const profileOf = (values: DraftValues): DraftValues =>
  valuesFor(importFields.vendors, 'vendor_profile', values);

function change({ values }: ReadRow, vendor: KnownVendor): Verdict {
  const { ref, name } = vendor;
  const mine = valuesFor(importFields.vendors, 'partner', values);
  const partner = changedValues('partner', vendor.partner, mine);
  const profile = changedValues('vendor_profile', vendor.profile, profileOf(values));
  const edits: PlannedEdit[] = [];
  if (Object.keys(partner).length > 0) {
    edits.push({ entity: 'partner', ref, values: partner, children: [] });
  }
  if (Object.keys(profile).length > 0) edits.push(profileEdit(vendor, profile));
  return verdictOf(edits.length === 0 ? 'same' : 'changes', {
    record: name,
    keys: [refKey(ref)],
    edits,
  });
}

function profileEdit({ ref, name, profileRef }: KnownVendor, values: DraftValues): PlannedEdit {
  if (profileRef !== null) {
    return { entity: 'vendor_profile', ref: profileRef, values, children: [] };
  }
  const partner_id = 'id' in ref ? ref.id : ref.uuid;
  const made = { partner_id, name, ...values };
  return { entity: 'vendor_profile', ref: null, values: made, children: [] };
}
