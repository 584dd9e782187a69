import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { postJson } from '../../../main/central/http-post.ts';
import { OdooClient } from '../../../main/central/odoo-client.ts';
import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import { type AnsweringServer, answerJson, answerWith, idOf } from './answering-server.ts';
import { recordedAnswer, recordingsMissing } from './recordings.ts';

const signal = new AbortController().signal;
const login = { db: 'umkm', login: 'sync', secret: 'a-very-secret-key' };
const session = { ...login, uid: 9 };
const call = { model: 'sale.order', method: 'search_count', args: [[]] };

let server: AnsweringServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function serve(...answer: Parameters<typeof answerWith>): Promise<OdooClient> {
  server = await answerWith(...answer);
  return new OdooClient(server.url, { post: postJson, timeoutMs: 2_000 });
}

async function failureOf(
  work: Promise<unknown>,
): Promise<{ code: string; params: object; retryable: boolean }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal)
      return { code: error.code, params: error.params, retryable: false };
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('It should have failed.');
}

/** Sends back what a real Odoo answered, under the id that this request has. */
async function replay(number: string): Promise<OdooClient> {
  const { status, contentType, body } = recordedAnswer(number);
  return serve((request, response) => {
    response.writeHead(status, { 'content-type': contentType });
    if (typeof body === 'string') response.end(body);
    else response.end(JSON.stringify({ ...Object(body), id: idOf(request) }));
  });
}

test('an answer brings its result and the clock of the central', async () => {
  const client = await serve((request, response) => {
    response.setHeader('date', 'Mon, 23 Nov 2026 02:11:02 GMT');
    answerJson(response, { jsonrpc: '2.0', id: idOf(request), result: 7 });
  });
  expect(await client.execute(session, call, signal)).toEqual({
    result: 7,
    at: Date.UTC(2026, 10, 23, 2, 11, 2),
  });
});

test('a method that returns nothing has succeeded', async () => {
  const client = await serve((request, response) =>
    answerJson(response, { jsonrpc: '2.0', id: idOf(request) }),
  );
  expect((await client.execute(session, call, signal)).result).toBeUndefined();
});

test('a web page instead of an answer is not an Odoo', async () => {
  const client = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>It works</title>');
  });
  const failure = await failureOf(client.version(signal));
  expect(failure).toMatchObject({
    code: 'connection.not_odoo',
    params: { url: client.url, status: 200, kind: 'HTML' },
    retryable: false,
  });
});

test('JSON of something else is not an Odoo either', async () => {
  const client = await serve((_, response) => answerJson(response, { hello: 'world' }));
  expect((await failureOf(client.version(signal))).code).toBe('connection.not_odoo');
});

test('half a JSON is a broken answer, however the connection ended', async () => {
  const half = '{"jsonrpc":"2.0","id":1,"result":[{"id":1,"name":"Warung';
  const closedCleanly = await serve((_, response) => response.end(half));
  expect(await failureOf(closedCleanly.version(signal))).toMatchObject({
    code: 'connection.broken_answer',
    params: { bytes: half.length },
    retryable: true,
  });
  await server?.close();
  const cutOff = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '9999' });
    response.write(half);
    setTimeout(() => response.destroy(), 20);
  });
  expect((await failureOf(cutOff.version(signal))).code).toBe('connection.broken_answer');
});

test('an answer for another request is a broken answer', async () => {
  const client = await serve((_, response) =>
    answerJson(response, { jsonrpc: '2.0', id: 999, result: true }),
  );
  expect((await failureOf(client.version(signal))).code).toBe('connection.broken_answer');
});

test('nothing at all, with or without a status, is an empty answer', async () => {
  const emptyBody = await serve((_, response) => response.end());
  expect((await failureOf(emptyBody.version(signal))).code).toBe('connection.empty_answer');
  await server?.close();
  const hungUp = await serve((_, response) => response.destroy());
  expect((await failureOf(hungUp.version(signal))).code).toBe('connection.empty_answer');
});

test('a central that does not listen is unreachable, and the message says why', async () => {
  const free = createServer();
  await new Promise<void>((ready) => free.listen(0, '127.0.0.1', ready));
  const address = free.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await new Promise((closed) => free.close(closed));
  const failure = await failureOf(
    new OdooClient(`http://127.0.0.1:${port}`, { post: postJson }).version(signal),
  );
  expect(failure).toMatchObject({
    code: 'connection.unreachable',
    params: { reason: 'ECONNREFUSED' },
    retryable: true,
  });
});

test('a central that keeps silent times out', async () => {
  server = await answerWith(() => {});
  const failure = await failureOf(
    new OdooClient(server.url, { post: postJson, timeoutMs: 100 }).version(signal),
  );
  expect(failure).toMatchObject({ code: 'connection.timeout', params: { seconds: 0.1 } });
});

test('whoever cancels is told so, and not that the central failed', async () => {
  const client = await serve(() => {});
  const abort = new AbortController();
  const asked = failureOf(client.version(abort.signal));
  setTimeout(() => abort.abort(), 20);
  expect((await asked).code).toBe('sync.cancelled');
});

test('a proxy in front of a resting Odoo means busy', async () => {
  const client = await serve((_, response) => {
    response.writeHead(502, { 'content-type': 'text/html' });
    response.end('<h1>Bad Gateway</h1>');
  });
  expect(await failureOf(client.version(signal))).toMatchObject({
    code: 'central.busy',
    params: { reason: 'HTTP 502' },
    retryable: true,
  });
});

test('a key is not carried to another address', async () => {
  const client = await serve((_, response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/jsonrpc' });
    response.end();
  });
  const failure = await failureOf(client.authenticate(login, signal));
  expect(failure).toMatchObject({ code: 'connection.not_odoo', params: { status: 307 } });
  expect(server?.requests).toHaveLength(1);
});

test('no failure carries the secret', async () => {
  const client = await serve((request, response) =>
    answerJson(response, {
      jsonrpc: '2.0',
      id: idOf(request),
      error: {
        code: 200,
        message: 'Odoo Server Error',
        data: {
          name: 'builtins.ValueError',
          message: 'bad',
          debug: `Traceback ${login.secret}`,
        },
      },
    }),
  );
  const failure = await failureOf(client.execute(session, call, signal));
  expect(JSON.stringify(failure)).not.toContain(login.secret);
});

const asModelCall = (client: OdooClient) => client.execute(session, call, signal);
const asLogin = (client: OdooClient) => client.authenticate(login, signal);

test.skipIf(recordingsMissing).each([
  ['004', 'a wrong password', asLogin, 'connection.wrong_password'],
  ['005', 'an unknown login', asLogin, 'connection.wrong_password'],
  ['006', 'an unknown database, asked to log in', asLogin, 'connection.wrong_database'],
  ['007', 'a database that fails under a call', asModelCall, 'central.busy'],
  ['008', 'a password that was changed', asModelCall, 'connection.wrong_password'],
  ['012', 'a key that was taken back', asModelCall, 'connection.wrong_password'],
  ['017', 'an unknown model', asModelCall, 'central.refused'],
  ['341', 'an unknown field', asModelCall, 'central.refused'],
  ['347', 'an id beyond 32 bits', asModelCall, 'central.refused'],
  ['365', 'a company of someone else', asModelCall, 'central.no_right'],
  ['378', 'a model without the right', asModelCall, 'central.no_right'],
  ['501', 'a request that is no JSON', asModelCall, 'connection.not_odoo'],
  ['505', 'a path that is not there', asModelCall, 'connection.not_odoo'],
])('recording %s: %s', async (number, _, ask, code) => {
  const failure = await failureOf(ask(await replay(number)));
  expect(failure.code).toBe(code);
  expect(JSON.stringify(failure)).not.toContain('Traceback');
});

test.skipIf(recordingsMissing)('a recorded Odoo tells its version and who logged in', async () => {
  const odoo = await replay('001');
  expect(await odoo.version(signal)).toEqual({ version: '17.0', major: 17 });
  await server?.close();
  const client = await replay('003');
  expect((await client.authenticate(login, signal)).uid).toBeTypeOf('number');
});
