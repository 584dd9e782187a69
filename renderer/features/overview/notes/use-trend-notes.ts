import { useQuery } from '@tanstack/react-query';
import type { Note } from '../../../../shared/contract/saved.ts';
import type { LineNote } from '../../../charts/chart-config.ts';
import { api } from '../../../client/client.ts';
import { useMay } from '../../../client/use-session.ts';
import { useKeyNames } from '../../../filters/use-key-names.ts';
import { useWhere } from '../../../filters/use-where.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { BoardEntry } from '../board-entry.ts';
import { placeOf } from './note-places.ts';

const NONE: readonly Note[] = [];

/**
 * What was written of the days of a course. A note of one province or category says so, and is left out where the
 * figures are narrowed to others.
 */
export function useTrendNotes({ card, answer, where: kept }: BoardEntry): {
  notes: readonly Note[];
  marks: readonly LineNote[];
  textOf(note: Note): string;
} {
  const say = useText();
  const { where: here } = useWhere();
  const where = kept ?? here;
  const isCourse = ['day', 'week', 'month'].includes(card.by[0] ?? '');
  const may = useMay('explore.use');
  const { data } = useQuery(
    api.notes.list.queryOptions({ input: { period: answer.period }, enabled: may && isCourse }),
  );
  const fits = (dimension: string, key: string | null) =>
    key === null || where[dimension] === undefined || where[dimension].includes(key);
  const notes = (data?.rows ?? NONE).filter(
    ({ province, category }) => fits('province', province) && fits('category', category),
  );
  const { keyName } = useKeyNames(namedBy(notes));
  const textOf = ({ text, province, category }: Note) => {
    const what = [
      ...(province === null ? [] : [keyName('province', province)]),
      ...(category === null ? [] : [keyName('category', category)]),
    ];
    return what.length === 0 ? text : say('notes.of', { text, what: what.join(', ') });
  };
  const marks = notes.flatMap((note) => {
    const place = placeOf(note, card.by[0] ?? '', answer.rows);
    return place === null ? [] : [{ ...place, text: say('notes.note', { text: textOf(note) }) }];
  });
  return { notes, marks, textOf };
}

function namedBy(notes: readonly Note[]): Record<string, string[]> {
  const keysOf = (dimension: 'province' | 'category') => [
    ...new Set(notes.flatMap((note) => note[dimension] ?? [])),
  ];
  const named = { province: keysOf('province'), category: keysOf('category') };
  return Object.fromEntries(Object.entries(named).filter(([, keys]) => keys.length > 0));
}
