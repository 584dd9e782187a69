import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Note } from '../../../../shared/contract/saved.ts';
import type { LineNote } from '../../../charts/chart-config.ts';
import { api } from '../../../client/client.ts';
import { useMay } from '../../../client/use-session.ts';
import { useKeyNames } from '../../../filters/use-key-names.ts';
import { useWhere } from '../../../filters/use-where.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { BoardEntry } from '../board-entry.ts';
import { fittingNotes, isCourse, namedBy, noteMarks, noteText } from './note-marks.ts';

const NONE: readonly Note[] = [];

/** What was written of the days of a course. */
export function useTrendNotes(entry: BoardEntry): {
  notes: readonly Note[];
  marks: readonly LineNote[];
  textOf(note: Note): string;
} {
  const say = useText();
  const { where: here } = useWhere();
  const where = entry.where ?? here;
  const may = useMay('explore.use');
  const { data } = useQuery(
    api.notes.list.queryOptions({
      input: { period: entry.answer.period },
      enabled: may && isCourse(entry),
    }),
  );
  const notes = useMemo(() => fittingNotes(data?.rows ?? NONE, where), [data, where]);
  const { keyName } = useKeyNames(useMemo(() => namedBy(notes), [notes]));
  const marks = useMemo(
    () => noteMarks(entry, notes, { say, keyName }),
    [entry, notes, say, keyName],
  );
  return { notes, marks, textOf: (note) => noteText(note, { say, keyName }) };
}
