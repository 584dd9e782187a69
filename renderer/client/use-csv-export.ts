import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ExportedFile } from '../../shared/contract/common.ts';
import { download } from './download.ts';
import { type Failure, failureOf } from './failure.ts';

export interface CsvExport {
  running: boolean;
  file: ExportedFile | null;
  failure: Failure | null;
  start(): void;
  cancel(): void;
}

/** Writes the whole filtered list to a file and hands it to the user. */
export function useCsvExport(write: (signal: AbortSignal) => Promise<ExportedFile>): CsvExport {
  const stop = useRef<AbortController>(undefined);
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: async () => {
      stop.current = new AbortController();
      const file = await write(stop.current.signal);
      await download(file);
      return file;
    },
  });
  return {
    running: isPending,
    file: data ?? null,
    failure: error === null ? null : failureOf(error),
    start: () => mutate(),
    cancel: () => {
      stop.current?.abort();
      reset();
    },
  };
}
