/** The rules of security.md §5 (6, the ledger's, is proved with the ledger). */
export const invariants = {
  'nothing-lost': 'an acknowledged edit is on the central, in the outbox or in the decided history',
  'one-record': 'one record of the central for each of ours',
  'read-your-writes': 'whoever edited sees what they wrote, after every step',
  'replica-equal': 'after quiescence the replica is what the central would show',
  'honest-green': 'what is called verified is equal',
  'cursor-behind': 'a cursor never passes a row that was not applied',
  'order-kept': 'edits of one record arrive in the order they were made',
  'no-overwrite': 'what someone else changed is never written over unseen',
  'inside-rights': 'after contact the file holds no row that the login may not see',
  progress: 'after the central is well again, all that can be sent is sent within a minute',
  'second-run': 'a second run changes nothing, here or there',
  'restore-seen': 'a central that went back in time is noticed, not merged',
} as const;
export type Invariant = keyof typeof invariants;

export class Violation extends Error {
  readonly invariant: Invariant;

  constructor(invariant: Invariant, detail: string) {
    super(`${invariant}: ${detail}`);
    this.invariant = invariant;
  }
}

export function hold(isSo: boolean, invariant: Invariant, detail: () => string): void {
  if (!isSo) throw new Violation(invariant, detail());
}
