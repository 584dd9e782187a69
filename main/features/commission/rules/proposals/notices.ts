import * as z from 'zod';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { ConsentRow, NoticeRow } from '../stored-rules.store.ts';

export interface Notice {
  vendors: 'all' | number[];
  on: BusinessDay;
  channel: string;
  by: number;
}

/** What one vendor was told of a proposal, and said to it. */
export interface Told {
  vendorId: number;
  noticedOn: BusinessDay | null;
  consentedOn: BusinessDay | null;
  evidence: string | null;
}

const whom = z.union([z.literal('all'), z.array(z.int())]);

export function noticesIn(rows: readonly NoticeRow[]): Notice[] {
  return rows.map(({ vendors, on_day, channel, said_by }) => ({
    ...{ vendors: whom.parse(JSON.parse(vendors)), on: on_day, channel, by: said_by },
  }));
}

/** Who has not agreed first, then by vendor. */
export function toldOf(
  vendors: readonly number[],
  { notices, consents }: { notices: readonly Notice[]; consents: readonly ConsentRow[] },
): Told[] {
  const agreed = new Map(consents.map((row) => [row.vendor_id, row]));
  const all = notices.find((notice) => notice.vendors === 'all')?.on ?? null;
  const first = new Map<number, BusinessDay>();
  for (const { vendors: told, on } of notices) {
    if (told === 'all') continue;
    for (const id of told) if (!first.has(id)) first.set(id, on);
  }
  const told = vendors.map((vendorId) => {
    const consent = agreed.get(vendorId);
    return {
      ...{ vendorId, noticedOn: earlier(first.get(vendorId) ?? null, all) },
      consentedOn: consent?.on_day ?? null,
      evidence: consent?.evidence ?? null,
    };
  });
  const place = ({ consentedOn }: Told): number => (consentedOn === null ? 0 : 1);
  return told.sort((a, b) => place(a) - place(b) || a.vendorId - b.vendorId);
}

function earlier(a: BusinessDay | null, b: BusinessDay | null): BusinessDay | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
