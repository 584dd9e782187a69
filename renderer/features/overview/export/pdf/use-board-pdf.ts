import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Text } from '../../../../../shared/i18n/keys.ts';
import { saveBlob } from '../../../../client/download.ts';
import { useMay, useSession } from '../../../../client/use-session.ts';
import type { BoardEntry } from '../../board-entry.ts';
import { useDefinitions } from '../../use-definitions.ts';
import { sheetOf } from '../card-sheet.ts';
import { fileName } from '../file-name.ts';
import { useWords } from '../use-words.ts';

export interface SavedBoard {
  title: Text;
  cards: readonly BoardEntry[];
  missing: readonly { title: Text; text: Text }[];
}

/** The board as one file; null where the role may not, or where there is nothing on it. */
export function useBoardPdf(board: SavedBoard) {
  const may = useMay('export.create');
  const { company } = useSession();
  const definitions = useDefinitions();
  const words = useWords(definitions);
  const stop = useRef<AbortController>(undefined);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: async () => {
      const stopper = new AbortController();
      stop.current = stopper;
      const { pick } = words.format;
      const [first, ...rest] = board.cards.map((entry) => sheetOf(entry, words));
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
      const onProgress = (done: number, of: number) => setProgress({ done, of });
      saveBlob(name, await boardPdf(onPaper, { signal: stopper.signal, onProgress }));
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
