import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import * as z from 'zod';
import type { Engine } from '../../engine/engine.ts';
import { pageHeaders } from '../page/page-headers.ts';
import type { StaticFile } from '../page/static-files.ts';
import { bearerOf, judgeHost, judgePost } from './guards.ts';
import { LOOPBACK, listen } from './listen.ts';
import { OwnerDoor } from './owner-door.ts';
import { removeOwner, writeOwner } from './owner-file.ts';
import { isForeignPeer } from './peer-uid.ts';
import { BodyRefused, readJsonBody } from './read-body.ts';
import { refuse, secure, sendFile, sendJson } from './reply.ts';
import { Sessions } from './sessions.ts';
import { wholeBody } from './whole-body.ts';

const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  // A missing Host is ours to refuse, with our headers on the answer.
  requireHostHeader: false,
};
/** Far more than windows need: slow clients may hold some for as long as a head may take. */
const MAX_CONNECTIONS = 512;

export interface HttpOptions {
  engine: Engine;
  files: ReadonlyMap<string, StaticFile>;
  /** 0 lets the system choose a free one. */
  port: number;
  host?: string;
  nowMs?: () => number;
}

export interface HttpHost {
  port: number;
  /** An address that lets one window in, once, within a minute. */
  launchUrl(): string;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The browser host: 127.0.0.1 only, every request through the same gates. */
export async function serveHttp(options: HttpOptions): Promise<HttpHost> {
  const { engine, files } = options;
  const server = createServer(LIMITS);
  server.maxConnections = MAX_CONNECTIONS;
  const port = await listen(server, options.host ?? LOOPBACK, options.port);
  const authority = `${LOOPBACK}:${port}`;
  const sessions = new Sessions(options.nowMs);
  const owner = new OwnerDoor(writeOwner(engine.profile, port), sessions);
  const launchUrl = (): string => `http://${authority}/#code=${sessions.issueCode()}`;
  const isForeign = rememberPeers();
  const doors = openDoors({ engine, sessions, owner, launchUrl });

  const answer: Answer = async (request, response) => {
    secure(response);
    const status = judgeHost(request, authority);
    if (status !== null) return refuse(response, status);
    if (request.method === 'OPTIONS' || isForeign(request.socket)) return refuse(response, 403);
    const path = request.url?.split('?', 1)[0] ?? '/';
    const door = doors(path);
    if (door === null) return serveFile(files.get(path), request, response);
    const refused = judgePost(request, authority);
    return refused === null ? door(request, response) : refuse(response, refused);
  };
  const guarded = (request: IncomingMessage, response: ServerResponse): void => {
    Promise.resolve(answer(request, response)).catch((error: unknown) => {
      const status = error instanceof BodyRefused ? error.status : 500;
      if (status === 500) engine.log.write({ event: 'http.failed', status });
      refuse(response, status);
    });
  };
  server.on('request', guarded);
  server.on('checkContinue', guarded);
  server.on('checkExpectation', guarded);
  server.on('clientError', (_error, socket) => socket.end(MALFORMED));
  server.on('upgrade', (_request, socket) => socket.end(MALFORMED));
  server.on('connect', (_request, socket) => socket.end(MALFORMED));

  return {
    port,
    launchUrl,
    close: () =>
      new Promise((resolve) => {
        removeOwner(engine.profile);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Asked once for a connection, at its first whole request. */
function rememberPeers(): (socket: Socket) => boolean {
  const known = new WeakMap<Socket, boolean>();
  return (socket) => {
    const answer = known.get(socket) ?? isForeignPeer(socket);
    known.set(socket, answer);
    return answer;
  };
}

const MALFORMED = [
  'HTTP/1.1 400 Bad Request',
  ...Object.entries(pageHeaders).map(([name, value]) => `${name}: ${value}`),
  'content-length: 0',
  'connection: close',
  '',
  '',
].join('\r\n');

function serveFile(
  file: StaticFile | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads && file !== undefined) sendFile(response, file);
  else refuse(response, reads ? 404 : 405);
}

interface DoorOptions {
  engine: Engine;
  sessions: Sessions;
  owner: OwnerDoor;
  launchUrl(): string;
}

/** What answers at a path; null where only a file could. */
function openDoors({ engine, sessions, owner, launchUrl }: DoorOptions) {
  const rpc = new RPCHandler(engine.router, {
    rootInterceptors: [
      async ({ next }) => {
        const answer = await next();
        if (!answer.matched) return answer;
        return { ...answer, response: await wholeBody(answer.response) };
      },
    ],
  });

  /** For who has no token yet: what it takes for one, or a counted failure. */
  const exchange =
    (grant: (body: unknown) => unknown): Answer =>
    async (request, response) => {
      if (sessions.isBackingOff()) return refuse(response, sessions.countFailure());
      const granted = grant(await readJsonBody(request));
      if (granted === null) return refuse(response, sessions.countFailure());
      sendJson(response, granted);
    };

  const named: Readonly<Record<string, Answer>> = {
    '/session': exchange((body) => {
      const asked = z.object({ code: z.string() }).safeParse(body);
      const token = asked.success ? sessions.redeem(asked.data.code) : null;
      return token === null ? null : { token };
    }),
    '/owner/hello': exchange((body) => owner.hello(body)),
    '/owner/claim': exchange((body) => owner.claim(body)),
    '/owner/open': (request, response) => {
      const isLocal = sessions.viaOf(bearerOf(request)) === 'local';
      if (!isLocal) return refuse(response, sessions.countFailure());
      sendJson(response, { url: launchUrl() });
    },
  };

  const call: Answer = async (request, response) => {
    const via = sessions.viaOf(bearerOf(request));
    if (via === null) return refuse(response, sessions.countFailure());
    const read = Object.assign(request, { body: (await readJsonBody(request)) ?? {} });
    const { matched } = await rpc.handle(read, response, { prefix: '/rpc', context: { via } });
    if (!matched) refuse(response, 404);
  };

  return (path: string): Answer | null =>
    path === '/rpc' || path.startsWith('/rpc/') ? call : (named[path] ?? null);
}
