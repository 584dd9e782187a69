import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AppClient } from '../../main/engine/engine.ts';
import { serveHttp } from '../../main/hosts/http/server.ts';
import { aBinding } from '../support/a-replica.ts';
import { codeOf, type TempHost, tempHost, tokenOf } from '../support/http-host.ts';
import { head, type RawAnswer, sendRaw } from '../support/raw-http.ts';

/** The table of the loopback host, L1 to L10: each line of it is tried from outside, over a raw socket. */
let host: TempHost;
let token: string;
let nowMs = 0;

beforeAll(async () => {
  host = await tempHost({ nowMs: () => nowMs });
  token = await host.enter();
});
afterAll(() => host.close());

/** Failures are forgotten after a second. */
const later = (): void => {
  nowMs += 2_000;
};

const call = { body: '{"json":{}}' };
const SESSION_GET = '/rpc/session/get';
const ROUTES = ['/', '/assets/app.js', '/nothing', SESSION_GET, '/session', '/owner/hello'];

const HEADERS = {
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

function expectHardened({ headers }: RawAnswer): void {
  expect(headers).toMatchObject(HEADERS);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers).not.toHaveProperty('set-cookie');
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
}

describe('L1, a rebound name', () => {
  const hostsFor = (port: number): string[] => [
    'evil.test',
    `evil.test:${port}`,
    `127.0.0.1.evil.test:${port}`,
    `localhost:${port}`,
    `localhost.:${port}`,
    `LOCALHOST:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1:${port}0`,
    `127.0.0.1:0${port}`,
    `127.0.0.1.:${port}`,
    `0.0.0.0:${port}`,
    `127.1:${port}`,
    `127.0.1:${port}`,
    `127.0.0.2:${port}`,
    `2130706433:${port}`,
    `0x7f000001:${port}`,
    `017700000001:${port}`,
    `[::1]:${port}`,
    `[::ffff:127.0.0.1]:${port}`,
    `[::]:${port}`,
    `user@127.0.0.1:${port}`,
    `127.0.0.1:${port}/`,
    `127.0.0.1:${port}#`,
    `127.0.0.1:${port}, evil.test`,
    `http://127.0.0.1:${port}`,
    `127.0.0.1 :${port}`,
    '',
  ];

  test('every other Host is answered 421, on every route, without a body', async () => {
    for (const route of ROUTES) {
      for (const name of hostsFor(host.port)) {
        const answer = await sendRaw(host.port, head(`GET ${route} HTTP/1.1`, `Host: ${name}`));
        expect([name, answer.status], route).toEqual([name, 421]);
        expect(answer.body).toBe('');
        expectHardened(answer);
      }
    }
  });

  test('a missing, a second and an absolute-form Host are refused too', async () => {
    const good = `Host: ${host.authority}`;
    const requests = [
      head('GET / HTTP/1.1'),
      head('GET / HTTP/1.0'),
      head('GET / HTTP/1.1', good, good),
      head('GET / HTTP/1.1', good, 'Host: evil.test'),
      head('GET / HTTP/1.1', 'Host: evil.test', good),
      head(`GET http://${host.authority}/ HTTP/1.1`, good),
      head('GET http://evil.test/ HTTP/1.1', good),
    ];
    for (const request of requests) {
      const answer = await sendRaw(host.port, request);
      expect([request, answer.status]).toEqual([request, 421]);
      expectHardened(answer);
    }
  });
});

describe('L2, another page', () => {
  const origins = (): (string | null)[] => [
    null,
    'null',
    'http://evil.test',
    `http://127.0.0.1:${host.port + 1}`,
    `https://${host.authority}`,
    `http://localhost:${host.port}`,
  ];

  test('only our own origin, same-origin, as JSON, with the token is answered', async () => {
    const legal = await host.post(SESSION_GET, { token, ...call });
    expect(legal.status).toBe(200);
    for (const origin of origins()) {
      const answer = await host.post(SESSION_GET, { token, ...call, headers: { Origin: origin } });
      expect([origin, answer.status]).toEqual([origin, 403]);
      expectHardened(answer);
    }
    for (const site of [null, 'cross-site', 'same-site', 'none']) {
      const headers = { 'Sec-Fetch-Site': site };
      const answer = await host.post(SESSION_GET, { token, ...call, headers });
      expect([site, answer.status]).toEqual([site, 403]);
    }
    const types = [null, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
    for (const type of types) {
      const headers = { 'Content-Type': type };
      const answer = await host.post(SESSION_GET, { token, ...call, headers });
      expect([type, answer.status]).toEqual([type, 415]);
    }
    for (const wrong of [null, 'x', `${token}x`, token.slice(1)]) {
      const answer = await host.post(SESSION_GET, { token: wrong, ...call });
      expect([wrong, answer.status]).toEqual([wrong, 401]);
      expectHardened(answer);
    }
    later();
  });

  test('no method but POST reaches a procedure, and OPTIONS is refused everywhere', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
      const answer = await host.post(SESSION_GET, { method, token, body: '' });
      expect([method, answer.status]).toEqual([method, 405]);
    }
    for (const route of ROUTES) {
      const answer = await host.post(route, { method: 'OPTIONS', token, body: '' });
      expect([route, answer.status]).toEqual([route, 403]);
      expectHardened(answer);
    }
  });

  test('a GET changes nothing: neither the settings nor the audit log', async () => {
    const input = encodeURIComponent(JSON.stringify({ json: { theme: 'dark' } }));
    const path = `/rpc/session/setPreferences?data=${input}`;
    await host.post(path, { method: 'GET', token, body: '' });
    const session = await host.engine.client('local').session.get();
    expect(session.preferences.theme).toBe('system');
  });
});

describe('L3, the address that lets a window in', () => {
  test('carries its code in the fragment, which no server and no log ever sees', () => {
    const url = new URL(host.launchUrl());
    expect([url.host, url.pathname, url.search]).toEqual([host.authority, '/', '']);
    expect(Buffer.from(codeOf(url.href), 'base64url')).toHaveLength(16);
  });

  test('serves once', async () => {
    const body = JSON.stringify({ code: codeOf(host.launchUrl()) });
    const first = await host.post('/session', { body });
    expect(Buffer.from(tokenOf(first), 'base64url')).toHaveLength(32);
    expect((await host.post('/session', { body })).status).toBe(401);
    later();
  });

  test('serves within a minute', async () => {
    const body = JSON.stringify({ code: codeOf(host.launchUrl()) });
    nowMs += 60_001;
    expect((await host.post('/session', { body })).status).toBe(401);
    later();
  });

  test('neither the code nor the token is written to a log or seen on a command line', async () => {
    const code = codeOf(host.launchUrl());
    const told = tokenOf(await host.post('/session', { body: JSON.stringify({ code }) }));
    await host.post('/rpc/orders/get', { token: told, body: '{"json":{"id":-1}}' });
    const logs = join(host.engine.profile, 'logs');
    const read = () =>
      [
        ...readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8')),
        process.argv.join(' '),
      ].join('\n');
    // The thread answers first and is logged right after.
    await expect.poll(read).toContain('input.invalid');
    const seen = read();
    expect(seen).not.toContain(code);
    expect(seen).not.toContain(told);
  });

  test('is not to be had by another origin', async () => {
    const body = JSON.stringify({ code: codeOf(host.launchUrl()) });
    const headers = { Origin: 'http://evil.test' };
    expect((await host.post('/session', { body, headers })).status).toBe(403);
  });
});

describe('L4 and L8, every answer', () => {
  test('sets no cookie and carries the headers, files and errors included', async () => {
    const answers = [
      await sendRaw(host.port, head('GET / HTTP/1.1', `Host: ${host.authority}`)),
      await sendRaw(host.port, head('GET /assets/app.js HTTP/1.1', `Host: ${host.authority}`)),
      await sendRaw(host.port, head('GET /nothing HTTP/1.1', `Host: ${host.authority}`)),
      await sendRaw(host.port, 'nonsense\r\n\r\n'),
      await sendRaw(host.port, head('CONNECT evil.test:80 HTTP/1.1', 'Host: evil.test:80')),
      await host.post(SESSION_GET, { token, ...call }),
      await host.post('/rpc/no/such', { token, ...call }),
      await host.post('/session', { token, body: 'nonsense' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 400, 400, 200, 404, 400]);
    for (const answer of answers) expectHardened(answer);
  });
});

describe('L5, others on this computer', () => {
  const asNobody = process.platform === 'linux' && process.getuid?.() === 0;

  test.skipIf(!asNobody)('another user is refused on every route, even with the token', () => {
    const script = `
      const results = [];
      for (const [method, path] of ${JSON.stringify([
        ['GET', '/'],
        ['POST', SESSION_GET],
        ['POST', '/session'],
        ['POST', '/owner/hello'],
      ])}) {
        const headers = { origin: 'http://${host.authority}', 'sec-fetch-site': 'same-origin',
          'content-type': 'application/json', authorization: 'Bearer ${token}' };
        const body = method === 'POST' ? '{}' : undefined;
        results.push((await fetch('http://${host.authority}' + path, { method, headers, body })).status);
      }
      process.stdout.write(JSON.stringify(results));`;
    return new Promise<void>((resolve) => {
      const child = spawn('/proc/self/exe', ['--input-type=module', '-e', script], {
        uid: 65_534,
        gid: 65_534,
        cwd: '/',
      });
      let text = '';
      child.stdout.on('data', (chunk) => {
        text += chunk;
      });
      child.on('close', () => {
        expect(JSON.parse(text)).toEqual([403, 403, 403, 403]);
        resolve();
      });
    });
  });

  test('10,000 guesses all fail, soon unlooked at, and who has a token is served meanwhile', async () => {
    const statuses = new Map<number, number>();
    const origin = `http://${host.authority}`;
    const headers = {
      origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    };
    for (let round = 0; round < 200; round += 1) {
      const guesses = Array.from({ length: 50 }, (_, index) =>
        fetch(`${origin}${SESSION_GET}`, {
          method: 'POST',
          headers: { ...headers, authorization: `Bearer guess-${round}-${index}` },
          body: '{}',
        }),
      );
      for (const { status } of await Promise.all(guesses)) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      if (round % 50 === 0) {
        expect((await host.post(SESSION_GET, { token, ...call })).status).toBe(200);
      }
    }
    expect([...statuses.keys()].sort()).toEqual([401, 429]);
    expect(statuses.get(401)).toBeLessThanOrEqual(5);
    later();
  }, 180_000);
});

describe('L6 and L7, the port', () => {
  test('one that another program holds is not shared: the start fails', async () => {
    const squatter = createServer();
    const port = await new Promise<number>((resolve) => {
      squatter.listen(0, '127.0.0.1', () => {
        const address = squatter.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const start = serveHttp({ engine: host.engine, files: new Map(), port });
    await expect(start).rejects.toMatchObject({ code: 'host.port_taken', params: { port } });
    squatter.close();
  });

  test.each(['0.0.0.0', '::', '::1', 'localhost', '192.168.1.10', 'evil.test', ''])(
    'nothing but 127.0.0.1 is listened on: %s is refused',
    async (address) => {
      const start = serveHttp({ engine: host.engine, files: new Map(), port: 0, host: address });
      await expect(start).rejects.toMatchObject({ code: 'host.not_loopback' });
    },
  );

  test.skipIf(process.platform !== 'linux')('the kernel shows it on 127.0.0.1 alone', () => {
    const LISTENING = '0A';
    const port = host.port.toString(16).toUpperCase().padStart(4, '0');
    const bound = ['tcp', 'tcp6'].flatMap((table) =>
      readFileSync(`/proc/net/${table}`, 'utf8')
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .filter(([, local, , state]) => state === LISTENING && local?.endsWith(`:${port}`))
        .map(([, local]) => local),
    );
    expect(bound).toEqual([`0100007F:${port}`]);
  });
});

describe('L9 and L10, oversized and sideways', () => {
  test('a body over 5 MB is 413, a deep one 400, a huge head 400', async () => {
    const big = { token, headers: { 'Content-Length': String(6 * 1_048_576) } };
    expect((await host.post(SESSION_GET, big)).status).toBe(413);
    const deep = `{"json":${'['.repeat(40)}${']'.repeat(40)}}`;
    expect((await host.post(SESSION_GET, { token, body: deep })).status).toBe(400);
    const braces = JSON.stringify({ json: { search: '['.repeat(90) } });
    expect((await host.post('/rpc/vendors/list', { token, body: braces })).status).not.toBe(400);
    const headers = { 'X-Long': 'x'.repeat(9_000) };
    expect((await host.post(SESSION_GET, { token, ...call, headers })).status).toBe(400);
  });

  test('200 clients that never end their request head keep nobody waiting', async () => {
    const slow = Array.from({ length: 200 }, () => connect(host.port, '127.0.0.1'));
    for (const socket of slow) socket.write('POST /rpc/session/get HTTP/1.1\r\nX-Slow: ');
    // While all of them hang; that it takes no longer is for a bench to say.
    expect((await host.post(SESSION_GET, { token, ...call })).status).toBe(200);
    expect(slow.filter(({ destroyed }) => destroyed)).toEqual([]);
    for (const socket of slow) socket.destroy();
  });

  test('only listed files exist, however the path is written', async () => {
    const paths = [
      '/../replica.db',
      '/..%2freplica.db',
      '/%2e%2e/replica.db',
      '/assets/../../owner.json',
      '/assets/..\\..\\owner.json',
      '//etc/passwd',
      '/assets/app.js%00.html',
      '/assets',
      '/assets/',
      '/INDEX.HTML',
      '/file:///etc/passwd',
    ];
    for (const path of paths) {
      const answer = await sendRaw(
        host.port,
        head(`GET ${path} HTTP/1.1`, `Host: ${host.authority}`),
      );
      expect([path, answer.status, answer.body]).toEqual([path, 404, '']);
    }
  });
});

describe('who leaves in the middle of a file', () => {
  const name = 'ekspor-besar.csv';
  const small = 'ekspor-kecil.csv';
  const file = Buffer.alloc(8 * 1_048_576, 'a;b\r\n');

  /** After so many bytes of the answer, or before it began. */
  const leaveAfter = (wanted: number, file = name): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(host.port, '127.0.0.1');
      const body = JSON.stringify({ json: { name: file } });
      let seen = 0;
      socket.on('error', reject);
      socket.on('close', () => resolve());
      socket.on('data', ({ length }) => {
        seen += length;
        if (seen >= wanted) socket.destroy();
      });
      const lines = [`Host: ${host.authority}`, `Origin: http://${host.authority}`];
      lines.push('Sec-Fetch-Site: same-origin', 'Content-Type: application/json');
      lines.push(`Authorization: Bearer ${token}`, `Content-Length: ${body.length}`);
      socket.write(head('POST /rpc/exports/get HTTP/1.1', ...lines) + body);
      if (wanted === 0) setTimeout(() => socket.destroy(), 1 + Math.random() * 4);
    });

  test('ends no host, and who asks next gets all of it', async () => {
    aBinding(host.engine.db, { role: 'admin' });
    writeFileSync(join(host.engine.profile, 'exports', name), file, { mode: 0o600 });
    writeFileSync(join(host.engine.profile, 'exports', small), 'a;b', { mode: 0o600 });
    const crashes: unknown[] = [];
    const note = (error: unknown) => crashes.push(error);
    process.on('uncaughtException', note);
    process.on('unhandledRejection', note);
    try {
      for (const wanted of [1, 400, 70_000, 1_000_000, 5_000_000]) await leaveAfter(wanted);
      for (let turn = 0; turn < 60; turn += 1) await leaveAfter(0, small);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const link = new RPCLink({
        url: `http://${host.authority}/rpc`,
        method: 'POST',
        headers: {
          ...{ origin: `http://${host.authority}`, 'sec-fetch-site': 'same-origin' },
          ...{ 'content-type': 'application/json', authorization: `Bearer ${token}` },
        },
      });
      const client: AppClient = createORPCClient(link);
      const { data } = await client.exports.get({ name });
      expect(Buffer.from(await data.arrayBuffer()).equals(file)).toBe(true);
    } finally {
      process.off('uncaughtException', note);
      process.off('unhandledRejection', note);
    }
    expect(crashes).toEqual([]);
  });
});
