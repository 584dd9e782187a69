import { Refusal } from '../../../../shared/contract/errors.ts';
import type { VendorStanding } from '../../../../shared/contract/vendor-standing.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { listSpans } from '../coverage/cells.store.ts';
import { explainedCells } from '../coverage/cells.ts';
import { type Matrices, matricesOf } from '../coverage/matrices.ts';
import { scaleAt } from '../coverage/subjects.ts';
import { checklist } from './checklist/index.ts';
import { decidedAbout } from './decided.ts';
import { countBlocked, gapsOf, heldBy, type Tallies, tallyProducts } from './gaps.ts';
import { standingOf } from './standing.rules.ts';
import { findOnboarded, type OnboardedVendor } from './standing.store.ts';

/** How a vendor stands on a day: may it sell, until when, and what is still to be handed in. */
export function showStanding(
  db: Reader,
  { id, on: day }: { id: number; on: BusinessDay },
): VendorStanding {
  const found = findOnboarded(db, id);
  const matrices = matricesOf(db);
  const vendor = matrices.market.vendors.findIndex((one) => one.id === id);
  if (found === undefined || vendor === -1) throw new Refusal('vendor.missing', { id });
  const { pack } = matrices;
  const { now: matrix } = matrices.on(day);
  const who = {
    ...{ group: null, scale: scaleAt(matrices.market, { pack, vendor }) },
    joinedOn: matrices.market.vendors[vendor]?.joined_on ?? null,
  };
  const spans = listSpans(db, 'vendor', [id]);
  const cells = explainedCells({ pack, day }, { subject: 'vendor', who, spans });
  const tallies = tallyProducts(matrices, matrix, vendor);
  const about = decidedAbout(db, { id, day });
  const isSuspended = about.decided?.to === 'suspended';
  const { state, deadline, row } = standingOf(cells, { day, isSuspended });
  const nib = cells.find(({ requirement }) => requirement === 'nib');
  const onboarded = {
    ...{ ...found, blockedProducts: countBlocked(matrices, matrix, vendor) },
    holdsNib: nib?.state === 'met' || nib?.state === 'expiring',
  };
  return {
    ...{ on: day, state, deadline, rule: ruleOf(matrices, row), ...about },
    checklist: checklist.map((check) => ({ check: check.id, isDone: check.isDone(onboarded) })),
    flags: flagsOf(matrices, tallies, found),
    gaps: gapsOf(matrices, cells, tallies),
  };
}

function ruleOf({ pack }: Matrices, row: string | null): VendorStanding['rule'] {
  const found = pack.rows.find((one) => one.row === row);
  if (found === undefined) return null;
  const { source, confidence, note } = found;
  return { row: found.row, source, confidence, note };
}

/** No kind of certificate says that goods are local: there the stored flag is all there is. */
function flagsOf(
  { pack }: Matrices,
  tallies: Tallies,
  { halal_certified, local_product_certified }: OnboardedVendor,
): VendorStanding['flags'] {
  const column = pack.requirements.findIndex(({ requirement }) => requirement === 'halal');
  const { asked, holding } = heldBy(tallies[column] ?? new Map());
  const flag = (value: number | null) => (value === null ? null : value === 1);
  const derived = asked === 0 ? null : holding === asked;
  return [
    { flag: 'halal', stored: flag(halal_certified), derived, asked, holding },
    ...[
      {
        flag: 'local' as const,
        stored: flag(local_product_certified),
        derived: null,
        asked: 0,
        holding: 0,
      },
    ],
  ];
}
