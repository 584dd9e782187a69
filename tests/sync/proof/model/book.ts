import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';

/** An edit that the product said was safe. From here on it may not get lost. */
export interface Acked {
  /** Its number in the run: every value it writes contains it. */
  number: number;
  desk: string;
  messageId: number;
  recordUuid: string;
  entity: string;
  kind: 'create' | 'update' | 'action';
  changes: DraftValues;
  action: string | null;
  children: number;
  at: number;
}

/** Somebody decided what becomes of a message: it need not reach the central as it was. */
export interface Decided {
  desk: string;
  messageId: number;
  choice: 'mine' | 'theirs' | 'merge' | 'withdrawn' | 'changed';
}

/** What happened in a run that no database says. */
export class Book {
  readonly acked: Acked[] = [];
  readonly decided: Decided[] = [];
  /** `desk message` of which a person said that theirs may be overwritten. */
  readonly resolved = new Set<string>();
  /** Times at which an older copy of the central took its place. */
  restoredAt: number | null = null;
  backupAt: number | null = null;
  /** Desk, and the restoration that it has noticed and followed. */
  readonly followed = new Map<string, number | null>();
  /** Rows whose late transaction was longer than any overlap: only a whole compare finds them. */
  hasLongTransaction = false;
  /** Rows have come into sight or gone out of it without being written. */
  hasMovedRights = false;
  #numbers = 0;

  number(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  isDecided({ desk, messageId }: Acked): boolean {
    return this.decided.some((one) => one.desk === desk && one.messageId === messageId);
  }
}

export const markOf = (number: number): string => `v${number}.`;

/** The number of the edit that wrote a value; null for values of the central's own people. */
export function numberIn(value: unknown): number | null {
  const found = typeof value === 'string' ? /^v(\d+)\.$/.exec(value) : null;
  return found === null ? null : Number(found[1]);
}
