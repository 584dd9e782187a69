/** A request is shorter than a document: in base64 a part stays under it. */
const PART_BYTES = 1_200_000;
/** A call takes only so many arguments. */
const PIECE = 8_192;

interface Part {
  upload: string;
  part: number;
  base64: string;
}

/** Sends a file in its parts, one after another; the answer names it. */
export async function sendParts(
  file: Blob,
  put: (part: Part) => Promise<unknown>,
): Promise<string> {
  const upload = crypto.randomUUID();
  for (let part = 0; part * PART_BYTES < Math.max(1, file.size); part += 1) {
    const from = part * PART_BYTES;
    const bytes = new Uint8Array(await file.slice(from, from + PART_BYTES).arrayBuffer());
    await put({ upload, part, base64: base64Of(bytes) });
  }
  return upload;
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}
