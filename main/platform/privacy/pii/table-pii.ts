import type { MaskKind } from '../../../../shared/contract/privacy.contract.ts';

/**
 * How long a table keeps what it holds (docs/PRIVACY.md).
 *   account    as long as the central keeps the person
 *   financial  ten years, by the law of books and taxes      operational  five years
 *   audit      ten years, and never changed                  working      until it is sent, settled or replaced
 *   reference  holds nobody
 */
export const retentions = [
  'account',
  'financial',
  'operational',
  'audit',
  'working',
  'reference',
] as const;
export type Retention = (typeof retentions)[number];

/**
 * What a column has of people, and what an erasure makes of it.
 *   pseudonym  names the person of the row: replaced by the pseudonym
 *   empty      is of the person of the row: emptied
 *   mention    a text or JSON that may speak of anyone: what is known of the person is replaced in it
 *   staff      who of our own did it: stays, the log would prove nothing without
 *   never      a secret of ours, or a fact that stands on the central and may name nobody but by id
 */
export interface Held {
  tag: 'personal' | 'specific' | 'secret';
  erase: 'pseudonym' | 'empty' | 'mention' | 'staff' | 'never';
  /** How screens mask it; null where staff may read it. */
  kind: MaskKind | null;
  /** What stands there instead; '' where the column may not be null. */
  blank?: '';
}

export interface TablePii {
  retention: Retention;
  /** Columns with the central's id of the person that a row is of. */
  of?: readonly string[];
  /** A row is of whom the row is that this column points to. */
  through?: { column: string; table: string };
  /** The columns that say which record of which entity a row is about. */
  about?: { entity: string; id: string };
  /** Columns that hold nothing of anyone, in words. */
  none: string;
  held?: Readonly<Record<string, Held>>;
}

export const name: Held = { tag: 'personal', erase: 'pseudonym', kind: null };
export const own: Held = { tag: 'personal', erase: 'empty', kind: null };
export const mention: Held = { tag: 'personal', erase: 'mention', kind: null };
export const staff: Held = { tag: 'personal', erase: 'staff', kind: null };
export const standing: Held = { tag: 'personal', erase: 'never', kind: null };
export const secret: Held = { tag: 'secret', erase: 'never', kind: null };

export function masked(kind: MaskKind): Held {
  return { tag: 'personal', erase: 'empty', kind };
}

/** Financial data of a person is specific data (UU PDP, article 4). */
export const account: Held = { tag: 'specific', erase: 'empty', kind: 'account', blank: '' };
