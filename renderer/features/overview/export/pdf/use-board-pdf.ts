import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Text } from '../../../../../shared/i18n/keys.ts';
import { saveBlob } from '../../../../client/download.ts';
import { useMay, useSession } from '../../../../client/use-session.ts';
import type { BoardPlace } from '../../board-entry.ts';
import { useReadMarks } from '../../notes/use-read-marks.ts';
import { askedWith, entryOn, slowCardQuery } from '../../slow/slow-card-query.ts';
import { useAskedBoard } from '../../use-asked-board.ts';
import { useDefinitions } from '../../use-definitions.ts';
import { sheetOf } from '../card-sheet.ts';
import { fileName } from '../file-name.ts';
import { useWords } from '../use-words.ts';
import { wholeBoard } from './whole-board.ts';

export interface SavedBoard {
  id: string;
  title: Text;
  cards: readonly BoardPlace[];
  missing: readonly { title: Text; text: Text }[];
}

/** How far it is with counting what is counted from the rows, and with drawing after that. */
interface Progress {
  text: 'board_export.pdf_counting' | 'board_export.pdf_progress';
  done: number;
  of: number;
}

/** The board as one file; null where the role may not, or where there is nothing on it. */
export function useBoardPdf(board: SavedBoard) {
  const may = useMay('export.create');
  const { company } = useSession();
  const definitions = useDefinitions();
  const words = useWords(definitions);
  const asked = useAskedBoard(board.id);
  const readMarks = useReadMarks();
  const queryClient = useQueryClient();
  const stop = useRef<AbortController>(undefined);
  const [progress, setProgress] = useState<Progress | null>(null);
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: async () => {
      const stopper = new AbortController();
      stop.current = stopper;
      const { signal } = stopper;
      const { pick } = words.format;
      const progressOf = (text: Progress['text']) => (done: number, of: number) =>
        setProgress({ text, done, of });
      const cards = await wholeBoard(board.cards, {
        signal,
        // What stands on the screen is not counted again.
        ask: async (card) => {
          const query = slowCardQuery(asked, askedWith(board.cards, card));
          return entryOn(await queryClient.ensureQueryData(query), card);
        },
        onProgress: progressOf('board_export.pdf_counting'),
      });
      const [first, ...rest] = await Promise.all(
        cards.map(async (entry) => sheetOf(entry, words, await readMarks(entry))),
      );
      if (first === undefined) return null;
      const name = fileName(pick(board.title), first, 'pdf');
      // A megabyte that is fetched when it is first needed.
      const { boardPdf } = await import('./board-pdf.ts');
      const onPaper = {
        title: pick(board.title),
        company: company?.name ?? null,
        sheets: [first, ...rest] as const,
        missing: board.missing.map(({ title, text }) => ({ title: pick(title), text: pick(text) })),
      };
      const onProgress = progressOf('board_export.pdf_progress');
      saveBlob(name, await boardPdf(onPaper, { signal, onProgress }));
      return name;
    },
    onSettled: () => setProgress(null),
  });
  if (!may || board.cards.length === 0) return null;
  return {
    running: isPending,
    progress,
    saved: data ?? null,
    failed: error !== null,
    start: () => mutate(),
    cancel: () => {
      stop.current?.abort();
      reset();
    },
  };
}
