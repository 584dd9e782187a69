import type { Note } from '../../../../shared/contract/saved.ts';
import type { LineNote } from '../../../charts/chart-config.ts';
import type { Where } from '../../../filters/where.ts';
import type { Say } from '../../../ui/text/use-text.ts';
import type { BoardEntry } from '../board-entry.ts';
import { placeOf } from './note-places.ts';

interface InWords {
  say: Say;
  keyName(dimension: string, key: string): string;
}

/** A line over days, weeks or months: of other cards nobody writes. */
export function isCourse({ card }: BoardEntry): boolean {
  return ['day', 'week', 'month'].includes(card.by[0] ?? '');
}

/** Without those of one province or category where the figures are narrowed to others. */
export function fittingNotes(notes: readonly Note[], where: Where): Note[] {
  const fits = (dimension: string, key: string | null) =>
    key === null || where[dimension] === undefined || where[dimension].includes(key);
  return notes.filter(
    ({ province, category }) => fits('province', province) && fits('category', category),
  );
}

/** The keys that they name, by dimension. */
export function namedBy(notes: readonly Note[]): Record<string, string[]> {
  const keysOf = (dimension: 'province' | 'category') => [
    ...new Set(notes.flatMap((note) => note[dimension] ?? [])),
  ];
  const named = { province: keysOf('province'), category: keysOf('category') };
  return Object.fromEntries(Object.entries(named).filter(([, keys]) => keys.length > 0));
}

/** What was written, and of what, where it is not of everything. */
export function noteText({ text, province, category }: Note, { say, keyName }: InWords): string {
  const what = [
    ...(province === null ? [] : [keyName('province', province)]),
    ...(category === null ? [] : [keyName('category', category)]),
  ];
  return what.length === 0 ? text : say('notes.of', { text, what: what.join(', ') });
}

/** Where each note stands on the line. */
export function noteMarks(
  { card, answer }: BoardEntry,
  notes: readonly Note[],
  words: InWords,
): LineNote[] {
  return notes.flatMap((note) => {
    const place = placeOf(note, card.by[0] ?? '', answer.rows);
    const text = words.say('notes.note', { text: noteText(note, words) });
    return place === null ? [] : [{ ...place, text }];
  });
}
