import { useQueryClient } from '@tanstack/react-query';
import type { LineNote } from '../../../charts/chart-config.ts';
import { api } from '../../../client/client.ts';
import { useMay } from '../../../client/use-session.ts';
import { useWhere } from '../../../filters/use-where.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { BoardEntry } from '../board-entry.ts';
import { fittingNotes, isCourse, namedBy, noteMarks } from './note-marks.ts';

/** What was written of the days of any card of the board, when it is asked for. */
export function useReadMarks(): (entry: BoardEntry) => Promise<LineNote[]> {
  const say = useText();
  const format = useFormat();
  const may = useMay('explore.use');
  const { where } = useWhere();
  const queryClient = useQueryClient();
  return async (entry) => {
    if (!may || !isCourse(entry)) return [];
    const input = { period: entry.answer.period };
    const { rows } = await queryClient.fetchQuery(api.notes.list.queryOptions({ input }));
    const notes = fittingNotes(rows, where);
    const keys = namedBy(notes);
    const names =
      Object.keys(keys).length === 0
        ? {}
        : await queryClient.fetchQuery(api.analytics.names.queryOptions({ input: { keys } }));
    const keyName = (dimension: string, key: string) => {
      const name = names[dimension]?.[key];
      return name === undefined ? key : format.pick(name);
    };
    return noteMarks(entry, notes, { say, keyName });
  };
}
