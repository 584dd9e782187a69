import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import { addDays, type BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { liveRequirements } from '../../../platform/requirements/live-requirements.ts';
import { type Market, marketOf } from './market.ts';
import { type Matrix, matricesOn } from './matrix.ts';

const KEPT = 6;
const SOON_DAYS = 90;

interface Kept {
  version: string;
  pack: RequirementPack;
  byDay: Map<BusinessDay, DayMatrices>;
}

/** As it is on a day, and as it will be 90 days on where nothing is done. */
export interface DayMatrices {
  now: Matrix;
  soon: Matrix;
}

const kept = new WeakMap<Reader, Kept>();

/** The market as it stands, with its matrix on any day: the last few are kept while nothing changes. */
export interface Matrices {
  market: Market;
  pack: RequirementPack;
  on(day: BusinessDay): DayMatrices;
}

export function matricesOf(db: Reader): Matrices {
  const market = marketOf(db);
  const pack = liveRequirements(db);
  const { byDay } = keptOf(db, pack);
  const read = (day: BusinessDay): DayMatrices => {
    const days = [day, addDays(day, SOON_DAYS)] as const;
    const [now, soon] = matricesOn(db, { market, pack, days });
    return { now, soon };
  };
  const on = (day: BusinessDay): DayMatrices => {
    const matrix = byDay.get(day) ?? read(day);
    byDay.delete(day);
    byDay.set(day, matrix);
    const [oldest] = byDay.keys();
    if (byDay.size > KEPT && oldest !== undefined) byDay.delete(oldest);
    return matrix;
  };
  return { market, pack, on };
}

function keptOf(db: Reader, pack: RequirementPack): Kept {
  const { version } = db;
  const known = kept.get(db);
  if (known?.version === version && known.pack === pack) return known;
  const made = { version, pack, byDay: new Map<BusinessDay, DayMatrices>() };
  kept.set(db, made);
  return made;
}
