import type { FaultKind } from './sim-network.ts';

/** What a person at a desk can do, by numbers that are taken modulo what there is. */
export type DeskStep =
  | {
      do: 'edit';
      desk: number;
      entity: 'partner' | 'vendor_profile' | 'order';
      row: number;
      column: number;
    }
  | { do: 'edit-new'; desk: number; row: number }
  | { do: 'create'; desk: number; what: 'partner' | 'vendor' | 'order'; row: number }
  | { do: 'act'; desk: number; row: number; action: 'confirm' | 'cancel' }
  | { do: 'resolve'; desk: number; row: number; choice: 'mine' | 'theirs' | 'merge' }
  | { do: 'withdraw'; desk: number; row: number };

/** What the central's own people, and its keepers, do. */
export type CentralStep =
  | { do: 'theirs'; what: 'write' | 'same-value' | 'archive' | 'line'; row: number; column: number }
  | { do: 'their-new'; what: 'partner' | 'order' | 'many'; row: number }
  | { do: 'delete'; what: 'partner' | 'order' | 'line' | 'profile'; row: number }
  | { do: 'late'; row: number; isNew: boolean }
  | { do: 'commit' }
  | { do: 'poison'; row: number; cured: boolean }
  | { do: 'rights'; desk: number; what: 'profiles' | 'write' | 'rule' | 'key'; back: boolean }
  | { do: 'schema'; what: 'drop' | 'retype' | 'back' }
  | { do: 'backup' }
  | { do: 'restore' };

export type Step =
  | DeskStep
  | CentralStep
  | { do: 'tick'; seconds: number }
  | { do: 'skew'; desk: number; minutes: number }
  | { do: 'crash'; desk: number }
  | { do: 'repair'; desk: number; entity: number }
  | {
      do: 'sync';
      desk: number;
      /** Only what waits is sent, as right after an edit; else a whole cycle. */
      isPush: boolean;
      faults: readonly (readonly [request: number, kind: FaultKind])[];
      events: readonly (readonly [request: number, step: DeskStep | CentralStep])[];
      /** The computer stops before this request, or after so many statements. */
      crash: { request: number } | { statements: number } | null;
    };

export interface Run {
  seed: number;
  desks: number;
  steps: readonly Step[];
}
