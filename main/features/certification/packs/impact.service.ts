import type {
  RequirementChange,
  RequirementImpact,
} from '../../../../shared/contract/certification-rows.ts';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { marketOf } from '../coverage/market.ts';
import { isBlocking, type Matrix, matrixOn } from '../coverage/matrix.ts';

const DAYS_AT_MOST = 12;

/** What the changes make of the market as it stands, on every day on which a changed row begins or ends. */
export function impactOf(
  db: Reader,
  packs: { before: RequirementPack; after: RequirementPack },
  { changes, today }: { changes: readonly RequirementChange[]; today: BusinessDay },
): RequirementImpact[] {
  if (changes.length === 0) return [];
  const market = marketOf(db);
  const on = (pack: RequirementPack, day: BusinessDay) => matrixOn(db, { market, pack, day });
  return turningDays(changes, today).flatMap((day) => {
    const before = on(packs.before, day);
    const after = on(packs.after, day);
    const names = new Set([...before.requirements, ...after.requirements]);
    return [...names]
      .map((requirement) => ({ day, requirement, ...differing(before, after, requirement) }))
      .filter(({ becomeMissing, noLonger }) => becomeMissing + noLonger > 0);
  });
}

function turningDays(changes: readonly RequirementChange[], today: BusinessDay): BusinessDay[] {
  const days = changes.flatMap(({ before, after }) =>
    [before, after].flatMap((row) =>
      row === null ? [] : row.to === null ? [row.from] : [row.from, row.to],
    ),
  );
  const turning = [...new Set([today, ...days])].sort();
  return turning.slice(-DAYS_AT_MOST);
}

function differing(before: Matrix, after: Matrix, requirement: string) {
  const old = before.requirements.indexOf(requirement);
  const now = after.requirements.indexOf(requirement);
  const widths = { old: before.requirements.length, now: after.requirements.length };
  const counts = { becomeMissing: 0, noLonger: 0 };
  for (let at = 0; at * widths.now < after.products.length; at += 1) {
    const was = old !== -1 && isBlocking(before.products[at * widths.old + old] ?? 0);
    const is = now !== -1 && isBlocking(after.products[at * widths.now + now] ?? 0);
    if (is && !was) counts.becomeMissing += 1;
    if (was && !is) counts.noLonger += 1;
  }
  return counts;
}
