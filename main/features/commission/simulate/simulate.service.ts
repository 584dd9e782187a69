import type {
  Simulated,
  SimulatedRow,
  SimulatedSums,
} from '../../../../shared/contract/commission-simulate.contract.ts';
import { addDays, type BusinessDay, type Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { inSteps } from '../../../platform/calls/in-steps.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { namesOf, regionNames } from '../lines/names.store.ts';
import { livePack } from '../packs/live-pack.ts';
import { type TaxBook, taxBook } from '../packs/tax-on.ts';
import { liveRules } from '../rules/live-rules.ts';
import { keep } from './answer/kept.ts';
import { type Draft, parseDraft } from './draft/draft-file.ts';
import { draftedSet, heldOn } from './draft/draft-set.ts';
import { type Assumed, type Outcome, simulate } from './simulate.ts';
import { addSums, noSums } from './sums.ts';

interface Asked {
  id: string;
  draft: unknown;
  period: Period;
  asIf: BusinessDay | null;
}

type Called = Pick<TaskCall, 'folders' | 'signal' | 'emit'>;

const ENTITIES = ['order', 'order_line', 'product', 'commission_rule'];

export async function runSimulation(call: Called, asked: Asked): Promise<Simulated> {
  return inSteps(
    call,
    function* (db): Generator<{ done: number; of: number }, Simulated> {
      const draft = parseDraft(db, asked.draft);
      const sides = sidesOf(db, draft, asked.asIf);
      const outcome = yield* simulate(db, { ...sides, period: asked.period });
      const taxTurns = turnsOf(sides, asked.period);
      return answerOf(db, { ...asked, draft, taxTurns }, outcome);
    },
    (step) => call.emit({ kind: 'simulating', id: asked.id, ...step }),
  );
}

export function sidesOf(
  db: Reader,
  draft: Draft,
  asIf: BusinessDay | null,
): { old: Assumed; drafted: Assumed } {
  const live = liveRules(db);
  const rules = draftedSet(live, draft);
  const taxes = taxBook(db);
  const draftTaxes = draft.pack === null ? taxes : taxBook(db, draft.pack);
  if (asIf === null) return { old: { rules: live, taxes }, drafted: { rules, taxes: draftTaxes } };
  return {
    old: { rules: heldOn(live, asIf), taxes: always(taxes, asIf) },
    drafted: { rules: heldOn(rules, asIf), taxes: always(draftTaxes, asIf) },
  };
}

function always(taxes: TaxBook, day: BusinessDay): Assumed['taxes'] {
  return { spans: (period) => [{ ...period, tax: taxes.on(day) }] };
}

/** An order rarely counts later than so many days after it was made. */
const LATE_DAYS = 62;

function turnsOf(
  { old, drafted }: { old: Assumed; drafted: Assumed },
  { from, to }: Period,
): BusinessDay[] {
  const counting = { from, to: addDays(to, LATE_DAYS) };
  const turns = [old, drafted].flatMap(({ taxes }) =>
    taxes.spans(counting).flatMap((span) => (span.from > from ? [span.from] : [])),
  );
  return [...new Set(turns)].sort();
}

function answerOf(
  db: Reader,
  { id, draft, period, asIf, taxTurns }: Asked & { draft: Draft; taxTurns: BusinessDay[] },
  { cells, regions, unpriced, unsettled, changes }: Outcome,
): Simulated {
  const total = noSums();
  for (const { sums } of cells) addSums(total, sums);
  const pack = livePack(db).pack.version;
  const byVendor = summed(cells.map(({ vendorId, sums }) => [vendorId, sums]));
  const byCategory = summed(cells.map(({ categoryId, sums }) => [categoryId, sums]));
  const answer: Simulated = {
    ...{ id, title: draft.title, period, asIf, total, unpriced, unsettled, taxTurns },
    asOf: findAsOf(db, ENTITIES),
    fromCentral: liveRules(db).origin === 'central',
    packs: { old: pack, new: draft.pack?.version ?? pack },
    byVendor: rowsOf(byVendor, namesOf(db, 'vendor', [...byVendor.keys()])),
    byCategory: rowsOf(byCategory, namesOf(db, 'category', [...byCategory.keys()])),
    byRegion: rowsOf(regions, regionNames(db)),
  };
  keep(id, { answer, changes });
  return answer;
}

function summed(of: readonly (readonly [number, SimulatedSums])[]): Map<number, SimulatedSums> {
  const sums = new Map<number, SimulatedSums>();
  for (const [key, one] of of) {
    const to = sums.get(key) ?? noSums();
    sums.set(key, to);
    addSums(to, one);
  }
  return sums;
}

/** The largest change first, either way. */
function rowsOf(
  sums: ReadonlyMap<number, SimulatedSums>,
  nameOf: (id: number | null) => SimulatedRow['of'],
): SimulatedRow[] {
  const sizeOf = ({ old, new: drafted }: SimulatedSums): number =>
    Math.abs(drafted.amount - old.amount);
  return [...sums]
    .map(([key, one]) => ({ ...one, of: key === 0 ? null : nameOf(key) }))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.of?.id ?? 0) - (b.of?.id ?? 0));
}
