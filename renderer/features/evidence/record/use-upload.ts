import { useMutation } from '@tanstack/react-query';
import { client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { sendParts } from '../../../client/files/upload-parts.ts';

export interface Received {
  vendorId: number;
  request: string;
  file: File;
  expiresOn: string | null;
}

/** The parts, and then the word that they are one document: before that, nothing is acknowledged. */
export function useUpload() {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ file, ...of }: Received) => {
      const upload = await sendParts(file, (part) => client.evidence.putPart(part));
      return client.evidence.receive({ ...of, upload, fileName: file.name });
    },
  });
  return { send: mutate, sending: isPending, failure: error === null ? null : failureOf(error) };
}
