import {
  type CellState,
  type CoverageGroup,
  cellStates,
} from '../../../../shared/contract/certification-rows.ts';
import { indexOfState, isBlocking } from './matrix.ts';

type Counts = Partial<Record<CellState, number>>;

/** How many cells of each state there are, column by column. */
export function countStates(cells: Uint8Array, width: number): Counts[] {
  const states = cellStates.length;
  const counts = new Uint32Array(width * states);
  for (let at = 0; at < cells.length; at += 1) {
    const place = (at % width) * states + indexOfState(cells[at] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return Array.from({ length: width }, (_, column) =>
    named(counts.subarray(column * states, (column + 1) * states)),
  );
}

function named(counts: Uint32Array): Counts {
  return Object.fromEntries(
    cellStates.flatMap((state, index) => {
      const count = counts[index] ?? 0;
      return count === 0 ? [] : [[state, count] as const];
    }),
  );
}

interface Tally {
  subjects: number;
  blocked: number;
  states: Uint32Array;
}

/** Subjects by group, each under its worst state; the group with most that block first. */
export function tallyGroups(
  worst: Uint8Array,
  keyOf: (at: number) => string,
): Omit<CoverageGroup, 'name'>[] {
  const tallies = new Map<string, Tally>();
  for (let at = 0; at < worst.length; at += 1) {
    const code = worst[at] ?? 0;
    const key = keyOf(at);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { subjects: 0, blocked: 0, states: new Uint32Array(cellStates.length) };
      tallies.set(key, tally);
    }
    tally.subjects += 1;
    if (isBlocking(code)) tally.blocked += 1;
    const state = indexOfState(code);
    tally.states[state] = (tally.states[state] ?? 0) + 1;
  }
  return [...tallies]
    .map(([key, { subjects, blocked, states }]) => ({
      ...{ key, subjects, blocked },
      states: named(states),
    }))
    .toSorted((a, b) => b.blocked - a.blocked || b.subjects - a.subjects);
}
