import { useMutation } from '@tanstack/react-query';
import { client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';

/** A request is shorter than a document: in base64 a part stays under it. */
const PART_BYTES = 1_200_000;

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
      const upload = crypto.randomUUID();
      for (let part = 0; part * PART_BYTES < Math.max(1, file.size); part += 1) {
        const from = part * PART_BYTES;
        const bytes = new Uint8Array(await file.slice(from, from + PART_BYTES).arrayBuffer());
        await client.evidence.putPart({ upload, part, base64: base64Of(bytes) });
      }
      return client.evidence.receive({ ...of, upload, fileName: file.name });
    },
  });
  return { send: mutate, sending: isPending, failure: error === null ? null : failureOf(error) };
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(text);
}
