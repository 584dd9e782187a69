import type { IncomingMessage } from 'node:http';

const MAX_BYTES = 5 * 1_048_576;
const MAX_DEPTH = 32;

export class BodyRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** The JSON of a request; undefined where it is empty. Too large 413, too deep or broken 400. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) throw new BodyRefused(413);
  const chunks: Buffer[] = [];
  let bytes = 0;
  // A refusal in the middle must leave the connection open for its answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new BodyRefused(413);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  if (depthOf(text) > MAX_DEPTH) throw new BodyRefused(400);
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyRefused(400);
  }
}

/** Counted before parsing, so that a bomb is never built. Brackets inside strings do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{}\]]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
    if (deepest > MAX_DEPTH) break;
  }
  return deepest;
}
