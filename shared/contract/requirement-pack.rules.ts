import type { PackType, RequirementPack, RequirementRow } from './requirement-pack.ts';

export type RequirementFaultCode =
  | 'requirement_pack.dates'
  | 'requirement_pack.overlap'
  | 'requirement_pack.twice'
  | 'requirement_pack.unknown'
  | 'requirement_pack.pattern'
  | 'requirement_pack.grace';

/** What is wrong with a pack: which row of which list, from 1, and which field. */
export interface RequirementFault {
  code: RequirementFaultCode;
  row: number;
  field: string;
  params: Readonly<Record<string, string | number>>;
}

/** A repeated group can take a pattern for ever over a number that does not fit it. */
const REPEATED_GROUP = /\)[*+{]/;

/** What no pack may be: judged alike on every desk, for ever. */
export function requirementFaults(pack: RequirementPack): RequirementFault[] {
  return [
    ...twice(pack.requirements, 'requirement'),
    ...twice(pack.groups, 'group'),
    ...twice(pack.types, 'type'),
    ...twice(pack.rows, 'row'),
    ...pack.types.flatMap(patternFaults),
    ...pack.rows.flatMap((row, index) => [
      ...unknownIn(pack, row, index),
      ...dayFaults(row, index),
      ...overlapFaults(pack.rows, row, index),
    ]),
  ].toSorted((a, b) => a.row - b.row);
}

function twice<Field extends string>(
  rows: readonly Readonly<Record<Field, string>>[],
  field: Field,
): RequirementFault[] {
  const names = rows.map((row) => row[field]);
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [fault('requirement_pack.twice', index, { field, value: name })]
      : [],
  );
}

function patternFaults({ number }: PackType, index: number): RequirementFault[] {
  if (number === null) return [];
  const { pattern } = number;
  const isSound = !REPEATED_GROUP.test(pattern) && isPattern(pattern);
  const found = { field: 'number', value: pattern };
  return isSound ? [] : [fault('requirement_pack.pattern', index, found)];
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

function unknownIn(
  { requirements, groups, types }: RequirementPack,
  row: RequirementRow,
  index: number,
): RequirementFault[] {
  const known = new Set([
    ...requirements.map(({ requirement }) => `requirement ${requirement}`),
    ...groups.map(({ group }) => `groups ${group}`),
    ...types.map(({ type }) => `alternatives ${type}`),
  ]);
  const named = [
    { field: 'requirement', value: row.requirement },
    ...row.alternatives.map((value) => ({ field: 'alternatives', value })),
    ...(row.groups === 'any' ? [] : row.groups.map((value) => ({ field: 'groups', value }))),
  ];
  return named
    .filter(({ field, value }) => !known.has(`${field} ${value}`))
    .map((found) => fault('requirement_pack.unknown', index, found));
}

function dayFaults({ from, to, grace, subject }: RequirementRow, index: number) {
  const isEmpty = to !== null && to <= from;
  const isMisplaced = grace !== null && subject !== 'vendor';
  return [
    ...(isEmpty ? [fault('requirement_pack.dates', index, { field: 'to' })] : []),
    ...(isMisplaced ? [fault('requirement_pack.grace', index, { field: 'grace' })] : []),
  ];
}

function overlapFaults(
  rows: readonly RequirementRow[],
  row: RequirementRow,
  index: number,
): RequirementFault[] {
  const other = rows.findIndex((one, at) => at < index && areOfOne(one, row) && meet(one, row));
  if (other === -1) return [];
  return [fault('requirement_pack.overlap', index, { field: 'from', other: other + 1 })];
}

function areOfOne(a: RequirementRow, b: RequirementRow): boolean {
  return (
    a.requirement === b.requirement &&
    a.subject === b.subject &&
    share(a.groups, b.groups) &&
    share(a.scales, b.scales)
  );
}

function share(a: 'any' | readonly string[], b: 'any' | readonly string[]): boolean {
  return a === 'any' || b === 'any' || a.some((one) => b.includes(one));
}

function meet(a: RequirementRow, b: RequirementRow): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

function fault(
  code: RequirementFaultCode,
  index: number,
  { field, ...params }: { field: string } & Record<string, string | number>,
): RequirementFault {
  return { code, row: index + 1, field, params };
}
