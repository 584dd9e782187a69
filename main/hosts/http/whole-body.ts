/** Of an answer of the procedures, before it is sent. */
interface Answered<Body> {
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: Body;
}

const CHUNK = 65_536;

/**
 * An answer with a file in it, as bytes that are there already. As the platform streams a form it closes the stream once
 * more when its reader has left before the answer began: a rejection that nobody can catch, and the end of the host.
 */
export async function wholeBody<Answer extends Answered<unknown>>(answer: Answer): Promise<Answer> {
  const { body, headers } = answer;
  if (!(body instanceof FormData)) return answer;
  const form = new Response(body);
  const bytes = new Uint8Array(await form.arrayBuffer());
  const described = {
    'content-type': form.headers.get('content-type') ?? 'multipart/form-data',
    'content-length': String(bytes.byteLength),
  };
  return { ...answer, headers: { ...headers, ...described }, body: streamOf(bytes) };
}

/** Nothing is under way between two pulls: it can be left at any time. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.byteLength) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.subarray(sent, sent + CHUNK));
      sent += CHUNK;
    },
  });
}
