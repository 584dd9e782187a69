import type { Instant } from '../../../shared/kernel/instant.ts';

/** A month of `create_date` in UTC, `YYYY-MM`; '' is that of the rows without one. */
export type Month = string;

/** What is compared of the rows of one month: no two different sets of rows share it by chance. */
export interface Digest {
  rows: number;
  idSum: number;
  /** Cut to seconds, as every answer of the central is. */
  writtenAt: Instant | null;
  /** Sums of the amounts that the central can sum, in minor units, all scaled to the same decimals. */
  sums: readonly number[];
}

export type Digests = ReadonlyMap<Month, Digest>;

export const EMPTY: Digest = { rows: 0, idSum: 0, writtenAt: null, sums: [] };

/** A double holds a sum of amounts to 53 bits; the central added some thousand of them up. */
const SUM_PRECISION = 2 ** 46;

export function isEqual(ours: Digest, theirs: Digest): boolean {
  return (
    hasSameIds(ours, theirs) &&
    ours.writtenAt === theirs.writtenAt &&
    theirs.sums.every((sum, index) => isSameSum(ours.sums[index] ?? 0, sum))
  );
}

export function hasSameIds(ours: Digest, theirs: Digest): boolean {
  return ours.rows === theirs.rows && ours.idSum === theirs.idSum;
}

export function isNewer(theirs: Digest, ours: Digest): boolean {
  return (theirs.writtenAt ?? 0) > (ours.writtenAt ?? 0);
}

export function differingMonths(ours: Digests, theirs: Digests): Month[] {
  const months = new Set([...ours.keys(), ...theirs.keys()]);
  return [...months]
    .filter((month) => !isEqual(ours.get(month) ?? EMPTY, theirs.get(month) ?? EMPTY))
    .sort();
}

function isSameSum(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.floor(Math.abs(b) / SUM_PRECISION);
}
