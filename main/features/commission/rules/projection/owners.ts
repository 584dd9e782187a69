import type { Rule } from '../../pricing/priced.ts';
import type { CentralRow } from '../central-rows.store.ts';

/** Which version a row of vendor_commission is about, and the other way round. */
export interface Owners {
  versionOf(rowId: number): Rule | undefined;
  /** It was written for that version; else it was there before, and taken over. */
  isWritten(rowId: number): boolean;
  rowOf(version: string): CentralRow | undefined;
  /** The row that a version took over first, also where the central has it no more. */
  takenBy(version: string): number | null;
}

/**
 * A row written for a version carries its name; a row that was there is of the version that took it over first.
 * A copy that somebody made of a row is nobody's.
 */
export function ownersOf(rules: readonly Rule[], rows: readonly CentralRow[]): Owners {
  const named = new Map(rules.map((rule) => [rule.version, rule]));
  const firsts = new Map<number, Rule>();
  for (const rule of rules) {
    const { centralId } = rule;
    if (centralId !== null && !firsts.has(centralId)) firsts.set(centralId, rule);
  }
  const written = new Map<string, CentralRow>();
  const writtenIds = new Set<number>();
  for (const row of rows.toSorted((a, b) => a.id - b.id)) {
    if (row.uuid === null || !named.has(row.uuid) || written.has(row.uuid)) continue;
    written.set(row.uuid, row);
    writtenIds.add(row.id);
  }
  const byId = new Map(rows.map((row) => [row.id, row]));
  const takenBy = (version: string): number | null => {
    const id = named.get(version)?.centralId ?? null;
    if (id === null || writtenIds.has(id)) return null;
    return firsts.get(id)?.version === version ? id : null;
  };
  return {
    versionOf: (id) => (writtenIds.has(id) ? named.get(byId.get(id)?.uuid ?? '') : firsts.get(id)),
    isWritten: (id) => writtenIds.has(id),
    rowOf: (version) => written.get(version) ?? byId.get(takenBy(version) ?? 0),
    takenBy,
  };
}
