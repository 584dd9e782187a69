import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { type Failure, failureOf } from '../../../../client/failure.ts';
import type { JsonFile } from '../../../../packs/read-json-file.ts';

/** A pack of this desk by its version, or a file that a person chose. */
export type PackChoice = { version: string } | { file: JsonFile } | null;

/** The chosen pack beside the one that counts. */
export function useComparedPack(choice: PackChoice) {
  const version = choice !== null && 'version' in choice ? choice.version : null;
  const file = choice !== null && 'file' in choice ? choice.file : null;
  const shown = useQuery(
    api.commission.packs.show.queryOptions({ input: { version }, enabled: version !== null }),
  );
  const read = file?.is === 'json' ? file.content : undefined;
  const pack: unknown = version === null ? read : shown.data?.pack;
  const compared = useQuery(
    api.commission.packs.compare.queryOptions({ input: { pack }, enabled: pack !== undefined }),
  );
  const error = (version === null ? null : shown.error) ?? compared.error;
  return {
    pack,
    compared: pack === undefined ? undefined : compared.data,
    failure: fileFailure(file) ?? (error === null ? null : failureOf(error)),
  };
}

function fileFailure(file: JsonFile | null): Failure | null {
  if (file === null || file.is === 'json') return null;
  return { code: 'file.not_json', params: { file: file.name, reason: file.reason } };
}
