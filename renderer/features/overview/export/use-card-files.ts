import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { client } from '../../../client/client.ts';
import { download, saveBlob } from '../../../client/download.ts';
import { failureOf } from '../../../client/failure.ts';
import { filtersOf, type Where } from '../../../filters/where.ts';
import type { BoardEntry, Definitions } from '../board-entry.ts';
import { useTrendNotes } from '../notes/use-trend-notes.ts';
import { sheetOf } from './card-sheet.ts';
import { fileName } from './file-name.ts';
import { useWords } from './use-words.ts';

export const cardFormats = ['png', 'svg', 'csv', 'xlsx'] as const;
type CardFormat = (typeof cardFormats)[number];

export interface CardFiles {
  running: boolean;
  /** What went wrong with the last one, in words. */
  failure: string | null;
  /** The file that was saved last. */
  saved: string | null;
  start(format: CardFormat): void;
  cancel(): void;
}

/** A card as files: pictures are drawn here, figures asked for again with the same question. */
export function useCardFiles(entry: BoardEntry, definitions: Definitions): CardFiles {
  const words = useWords(definitions, entry.where);
  const { say, format } = words;
  const { marks } = useTrendNotes(entry);
  const stop = useRef<AbortController>(undefined);
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: async (kind: CardFormat) => {
      const stopper = new AbortController();
      stop.current = stopper;
      const { signal } = stopper;
      if (kind === 'png' || kind === 'svg') {
        const sheet = sheetOf(entry, words, marks);
        const name = fileName(sheet.title, sheet, kind);
        // What draws is fetched when it is first needed.
        const { cardPng, cardSvg } = await import('./draw-card.ts');
        const blob = kind === 'png' ? await cardPng(sheet) : svgBlob(cardSvg(sheet).svg);
        if (!signal.aborted) saveBlob(name, blob);
        return name;
      }
      const title = format.pick(entry.card.title);
      const query = queryOf(entry, words.where);
      const asked = { query, title, format: kind, language: format.language };
      const file = await client.analytics.export(asked, { signal });
      await download(file);
      return file.name;
    },
  });
  const failure = error === null ? null : failureOf(error);
  return {
    running: isPending,
    failure: failure === null ? null : say(failure.code, failure.params),
    saved: data ?? null,
    start: (kind) => mutate(kind),
    cancel: () => {
      stop.current?.abort();
      reset();
    },
  };
}

/** The question of the card, narrowed as it was: by what it is deaf to it was not. */
function queryOf({ card, answer, deaf = [] }: BoardEntry, where: Where) {
  const heard = Object.entries(filtersOf(where)).filter(([id]) => !deaf.includes(id));
  const { metrics, by, top, rest, aboveZero, compare } = card;
  const { period } = answer;
  const filters = Object.fromEntries(heard);
  return { metrics, by, period, top, rest, aboveZero, compare, filters };
}

function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}
