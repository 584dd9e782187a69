import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type {
  DayOrder,
  ImportDecision,
  ImportKind,
} from '../../../../shared/contract/import-rows.ts';
import { client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { sendParts } from '../../../client/files/upload-parts.ts';

export interface Brought {
  upload: string;
  fileName: string;
  kind: ImportKind;
}

export type Decision = ImportDecision['as'];

/** A file that was brought here, and how it is to be read so far. */
export function useImport() {
  const [brought, setBrought] = useState<Brought | null>(null);
  const [columns, setColumns] = useState<Record<string, string | null>>({});
  const [dayOrder, setDayOrder] = useState<DayOrder | null>(null);
  const { decisions, decide, forget } = useDecisions();
  /** Another one where what stands here changed under the preview. */
  const [turn, setTurn] = useState(0);
  const stop = useRef<AbortController>(undefined);
  const bring = useMutation({
    mutationFn: async ({ file, kind }: { file: File; kind: ImportKind }) => {
      const upload = await sendParts(file, (part) => client.imports.putPart(part));
      return { upload, fileName: file.name, kind };
    },
    onSuccess: (one) => {
      setColumns({});
      setDayOrder(null);
      forget();
      setBrought(one);
    },
  });
  const choices = brought && {
    ...brought,
    columns,
    dayOrder,
    decisions: [...decisions].map(([row, as]) => ({ row, as })),
  };
  const commit = useMutation({
    mutationFn: async (digest: string) => {
      if (choices === null) return null;
      stop.current = new AbortController();
      return client.imports.commit({ ...choices, digest }, { signal: stop.current.signal });
    },
    onSuccess: () => setBrought(null),
    onError: () => setTurn((last) => last + 1),
  });
  const error = bring.error ?? commit.error;
  return {
    ...{ choices, turn, decisions, decide, setDayOrder },
    read: (heading: string, field: string | null) =>
      setColumns((known) => ({ ...known, [heading]: field })),
    bring: (file: File, kind: ImportKind) => {
      commit.reset();
      bring.mutate({ file, kind });
    },
    bringing: bring.isPending,
    commit: (digest: string) => commit.mutate(digest),
    committing: commit.isPending,
    committed: commit.data ?? null,
    cancel: () => stop.current?.abort(),
    leave: () => setBrought(null),
    failure: error === null ? null : failureOf(error),
  };
}

/** Which record a row is, by its number. */
function useDecisions() {
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const decide = useCallback((row: number, as: Decision | null) => {
    setDecisions((known) => {
      const next = new Map(known);
      if (as === null) next.delete(row);
      else next.set(row, as);
      return next;
    });
  }, []);
  const forget = useCallback(() => setDecisions(new Map()), []);
  return { decisions, decide, forget };
}

export type Importing = ReturnType<typeof useImport>;
