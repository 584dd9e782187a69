import { type Standing, spanStatuses } from '../spans/certificate-day.rules.ts';

/** Of each subject and kind one small number: 0 nothing, else what `standings` holds at its place. */
export interface StandingTable {
  width: number;
  codes: Uint8Array;
}

const HOLDS = 8;

/** What a code of the store says, by the code. */
export const standings: readonly (Standing | null)[] = [
  null,
  ...[0, HOLDS].flatMap((holds) =>
    Array.from({ length: HOLDS }, (_, at) => ({
      status: spanStatuses[at] ?? 'superseded',
      holds: holds > 0,
    })),
  ),
];

/** Which of two codes is the better one: who holds first, then the order of the statuses. */
export function betterCode(one: number, other: number): number {
  if (one === 0) return other;
  if (other === 0) return one;
  const holds = Number(other > HOLDS) - Number(one > HOLDS);
  if (holds !== 0) return holds > 0 ? other : one;
  return one <= other ? one : other;
}

const ON = [16, 32] as const;
const KINDS_AT_MOST = 64;

/** On each of two days; `ids` ascending, as the packed rows are: both are walked once. */
export function standingTables(
  ids: readonly number[],
  width: number,
  packed: readonly number[],
): [StandingTable, StandingTable] {
  const one = new Uint8Array(ids.length * width);
  const other = new Uint8Array(ids.length * width);
  let at = 0;
  for (const row of packed) {
    const rest = row % (KINDS_AT_MOST * 64);
    const id = (row - rest) / (KINDS_AT_MOST * 64);
    while (at < ids.length && (ids[at] ?? 0) < id) at += 1;
    const kind = rest >> 6;
    if (ids[at] !== id || kind >= width) continue;
    const place = at * width + kind;
    if ((rest & ON[0]) !== 0) one[place] = (rest & 15) + 1;
    if ((rest & ON[1]) !== 0) other[place] = (rest & 15) + 1;
  }
  return [
    { width, codes: one },
    { width, codes: other },
  ];
}
