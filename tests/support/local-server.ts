import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';

export interface LocalServer {
  url: string;
  close(): Promise<void>;
}

export interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  body: string;
}

/** On a port of this computer, a free one unless told, with every request read whole. One that fails hangs up. */
export async function localServer(
  answer: (asked: Asked) => Promise<unknown> | unknown,
  at = 0,
): Promise<LocalServer> {
  const serve = async (...[request, response]: Parameters<RequestListener>): Promise<void> => {
    await answer({ request, response, body: await bodyOf(request) });
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((ready) => server.listen(at, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
