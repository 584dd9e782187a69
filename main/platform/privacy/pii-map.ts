import type { ColumnPolicy } from '../../../shared/contract/privacy.contract.ts';
import { centralPii } from './pii/central-pii.ts';
import { factPii } from './pii/fact-pii.ts';
import { ownPii } from './pii/own-pii.ts';
import type { Held, TablePii } from './pii/table-pii.ts';

/** Every column of every table is tagged here; one that is not fails the check (tests/privacy). */
export const piiMap: Readonly<Record<string, TablePii>> = { ...centralPii, ...ownPii, ...factPii };

export function taggedColumns({ none, held = {} }: TablePii): string[] {
  return [...none.split(/\s+/), ...Object.keys(held)];
}

export function heldColumns(table: string): [column: string, held: Held][] {
  return Object.entries(piiMap[table]?.held ?? {});
}

/** What screens, exports and the command line have to mask; null where it is shown as it is. */
export function maskKindOf(table: string, column: string) {
  return piiMap[table]?.held?.[column]?.kind ?? null;
}

export function listPolicy(): ColumnPolicy[] {
  return Object.entries(piiMap).flatMap(([table, { retention, held = {} }]) =>
    Object.entries(held).map(([column, { tag, kind }]) => ({
      table,
      column,
      tag,
      kind,
      retention,
    })),
  );
}
