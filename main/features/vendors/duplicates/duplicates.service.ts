import type { MaskKind } from '../../../../shared/contract/privacy.contract.ts';
import type { TwinPair } from '../../../../shared/contract/vendor-record.contract.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { mask } from '../../../platform/privacy/mask.ts';
import { findDesk } from '../../../platform/session/desk.store.ts';
import { listAccounts, listCandidates } from './duplicates.store.ts';
import { type Candidate, findTwins, type Twins } from './twins.rules.ts';

interface Asked {
  vendorId: number | null;
  offset: number;
  limit: number;
}

const kept = new WeakMap<Reader, { version: string; twins: Twins[] }>();

/** Compared whole, here; what leaves is masked. On a vendor's desk there is nobody to compare with. */
export function listDuplicates(
  db: Reader,
  { vendorId, offset, limit }: Asked,
): { asOf: Instant | null; total: number; rows: TwinPair[] } {
  const all = findDesk(db).kind === 'vendor' ? [] : twinsOf(db);
  const found = all.filter(
    ({ one, other }) => vendorId === null || one.id === vendorId || other.id === vendorId,
  );
  return {
    asOf: findAsOf(db, ['partner', 'vendor_profile', 'bank_account']),
    total: found.length,
    rows: found.slice(offset, offset + limit).map(shown),
  };
}

/** Worked out once, and again after anything changed. */
function twinsOf(db: Reader): Twins[] {
  const { version } = db;
  const known = kept.get(db);
  if (known?.version === version) return known.twins;
  const twins = findTwins(candidatesIn(db));
  kept.set(db, { version, twins });
  return twins;
}

function candidatesIn(db: Reader): Candidate[] {
  const accounts = Map.groupBy(listAccounts(db), ({ partner_id }) => partner_id);
  return listCandidates(db).map((row) => ({
    ...{ id: row.id, name: row.vendor_name, city: row.city },
    ...{ nib: row.nib_number, npwp: row.tax_number },
    phones: [row.mobile, row.phone].flatMap((phone) => phone ?? []),
    accounts: (accounts.get(row.id) ?? []).map(({ account_number }) => account_number),
  }));
}

const masks: Readonly<Record<string, MaskKind>> = {
  nib: 'identity',
  npwp: 'identity',
  account: 'account',
  phone: 'phone',
};

function shown({ one, other, reasons }: Twins): TwinPair {
  const named = ({ id, name, city }: Candidate) => ({ id, name, city });
  return {
    one: named(one),
    other: named(other),
    reasons: reasons.map(({ kind, value, likeness }) => {
      const how = masks[kind];
      return {
        kind,
        shown: value === null || how === undefined ? null : mask(how, value),
        likeness,
      };
    }),
  };
}
