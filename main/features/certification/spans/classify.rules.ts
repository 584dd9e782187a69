import type { PackType, RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';

export type NumberWarning = 'number_missing' | 'number_shape' | 'number_year';

/** What a certificate is, by the kinds of a pack. */
export interface Classified {
  type: PackType;
  warnings: readonly NumberWarning[];
  /** Its number is of no shape that it could have: it does not count until somebody says why it does. */
  isRefused: boolean;
}

const patterns = new WeakMap<PackType, RegExp | null>();

/** By how the central calls it; where several kinds share that, the first whose number it is, else one without a shape. */
export function classify(
  { types }: Pick<RequirementPack, 'types'>,
  { type, number, endsOn }: { type: string; number: string | null; endsOn: BusinessDay | null },
): Classified | null {
  const named = plain(type);
  const candidates = types.filter(
    (one) => plain(one.type) === named || one.aliases.some((alias) => plain(alias) === named),
  );
  const [first] = candidates;
  if (first === undefined) return null;
  const written = number?.trim() ?? '';
  const found =
    candidates.find((one) => patternOf(one)?.test(written) === true) ??
    candidates.find((one) => one.number === null) ??
    first;
  const warnings = warningsOf(found, written, endsOn);
  const isRefused = found.number?.check === 'refuse' && !isShaped(warnings);
  return { type: found, warnings, isRefused };
}

const isShaped = (warnings: readonly NumberWarning[]): boolean =>
  !warnings.includes('number_shape') && !warnings.includes('number_missing');

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function patternOf(type: PackType): RegExp | null {
  const known = patterns.get(type);
  if (known !== undefined) return known;
  const made = type.number === null ? null : new RegExp(type.number.pattern, 'iu');
  patterns.set(type, made);
  return made;
}

function warningsOf(
  type: PackType,
  number: string,
  endsOn: BusinessDay | null,
): readonly NumberWarning[] {
  if (number === '') return ['number_missing'];
  const pattern = patternOf(type);
  if (pattern === null) return [];
  const found = pattern.exec(number);
  if (found === null) return ['number_shape'];
  const year = found.groups?.year;
  const isOther = year !== undefined && endsOn !== null && !endsOn.slice(0, 4).endsWith(year);
  return isOther ? ['number_year'] : [];
}
