import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Fastify from 'fastify';
import { accessDenied, accessError, sessionExpired } from '../errors.ts';
import type { Dict } from '../narrow.ts';
import { dictOf } from '../narrow.ts';
import type { Central } from '../orm/env.ts';
import { SelfDeadlock } from '../orm/provision/settle.ts';
import { userOf } from '../store/logins.ts';
import { answer, parseCall } from './envelope.ts';
import { notFoundPage, wrongTypePage } from './pages.ts';
import { callKw, dispatch, version } from './services.ts';
import { sessionInfo } from './session-info.ts';
import type { Sessions } from './sessions.ts';
import { cookieOf, sessionIdOf } from './sessions.ts';
import type { Throttle } from './throttle.ts';

/** One request on its way to an answer. */
interface Visit {
  readonly body: Dict;
  readonly params: Dict;
  readonly sid: string | null;
  readonly origin: string;
  readonly address: string;
  /** Hands out a session's cookie with the answer. */
  readonly give: (sid: string) => void;
}

export interface Shop {
  readonly central: Central;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
}

type Route = (shop: Shop, visit: Visit) => unknown;

const routes: Readonly<Record<string, Route>> = {
  '/jsonrpc': ({ central }, { params }) => dispatch(central, params),
  '/web/webclient/version_info': ({ sessions }, { sid, give }) => {
    if (!sessions.knows(sid)) give(sessions.open(null));
    return version;
  },
  '/web/session/authenticate': ({ central, sessions, throttle }, visit) => {
    const { params, give, origin, address } = visit;
    if (params.db !== central.db) throw accessError('Database not found.');
    throttle.check(address, central.clock.now());
    const uid = userOf(central.store, String(params.login), String(params.password));
    if (uid === null) {
      throttle.failed(address, central.clock.now());
      throw accessDenied();
    }
    throttle.passed(address);
    give(sessions.open(uid));
    return sessionInfo(central, uid, origin);
  },
  '/web/session/get_session_info': (shop, visit) => {
    const uid = signedIn(shop, visit);
    if (visit.sid !== null) visit.give(visit.sid);
    return sessionInfo(shop.central, uid, visit.origin);
  },
  '/web/session/destroy': ({ sessions }, { sid, give }) => {
    if (sid !== null) sessions.close(sid);
    give(sessions.open(null));
  },
  '/web/dataset/call_kw': (shop, visit) =>
    callKw(shop.central, signedIn(shop, visit), visit.params),
};

function signedIn({ sessions }: Shop, { sid }: Visit): number {
  const uid = sessions.userOf(sid);
  if (uid === null) throw sessionExpired();
  return uid;
}

/** The server, not yet listening. */
export function buildServer(shop: Shop): FastifyInstance {
  const app = Fastify({ bodyLimit: 256 * 1024 * 1024, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.addHook('onSend', async (_request, reply) => {
    reply.header('date', shop.central.clock.now().toUTCString());
  });
  for (const [path, route] of Object.entries(routes)) {
    const urls = path.endsWith('call_kw') ? [path, `${path}/*`] : [path];
    for (const url of urls) {
      app.all(url, (request, reply) => serve(shop, { request, reply, route }));
    }
  }
  app.setNotFoundHandler((_request, reply) => {
    reply.header('set-cookie', cookieOf(shop.sessions.open(null), shop.central.clock.now()));
    return reply.code(404).header('content-type', 'text/html;charset=utf-8').send(notFoundPage);
  });
  return app;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly route: Route;
}

function serve(shop: Shop, { request, reply, route }: Exchange): FastifyReply {
  const refuse = (text: string) =>
    reply.code(400).header('content-type', 'text/html; charset=utf-8').send(text);
  const type = request.headers['content-type'] ?? '';
  if (request.method !== 'POST' || !/^application\/json(-rpc)?\b/.test(type)) {
    return refuse(wrongTypePage(request.url));
  }
  const parsed = parseCall(request.body);
  if ('refusal' in parsed) return refuse(parsed.refusal);
  const { body } = parsed;
  const work = () =>
    route(shop, {
      body,
      params: dictOf(body.params),
      sid: sessionIdOf(request.headers.cookie),
      origin: `http://${request.host}`,
      address: request.ip,
      give: (sid) => {
        reply.header('set-cookie', cookieOf(sid, shop.central.clock.now()));
      },
    });
  try {
    const text = answer(body, work);
    return reply.header('content-type', 'application/json; charset=utf-8').send(text);
  } catch (error) {
    if (!(error instanceof SelfDeadlock)) throw error;
    return reply.hijack();
  }
}
