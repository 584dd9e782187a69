import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerPage } from '../../main/hosts/electron/window/app-protocol.ts';
import { pageHeaders } from '../../main/hosts/page/page-headers.ts';
import { aBuiltWindow, hostile, SECRET } from './security/page-rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'backoffice-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = aBuiltWindow(folder);

/** As Electron hands it over: the address is not read again on the way. */
function ask(url: string, method = 'GET'): Response {
  const request = new Request('app://backoffice/', { method });
  Object.defineProperty(request, 'url', { value: url });
  return answerPage(files, request);
}

test('there are 500 hostile paths, and none of them leads anywhere', () => {
  expect(new Set(hostile).size).toBe(500);
  const led = hostile.filter((url) => ask(url).status !== 404);
  expect(led).toEqual([]);
});

test('nor do they after a parser has tidied them, unless they mean a built file', async () => {
  for (const url of hostile) {
    const tidy = new Request(url).url;
    const answer = answerPage(files, new Request(url));
    const isBuilt = files.has(tidy.slice('app://backoffice'.length));
    expect([tidy, answer.status]).toEqual([tidy, isBuilt ? 200 : 404]);
    expect(await answer.text()).not.toContain(SECRET);
  }
});

test.each([
  'app://evil/index.html',
  'app://backoffice@evil/index.html',
  'app://backoffice:80/index.html',
  'app://backoffice.evil/index.html',
  'app:///index.html',
  'file:///index.html',
  'https://backoffice/index.html',
  'app://BACKOFFICE/index.html',
])('%s is another place', (url) => {
  expect(ask(url).status).toBe(404);
});

test.each(['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS'])('%s is not reading', (method) => {
  expect(ask('app://backoffice/index.html', method).status).toBe(405);
});

test('every built file is served as what it is, under the strict policy', async () => {
  expect([...files.keys()].sort()).toEqual(['/', '/assets/app.js', '/index.html']);
  for (const [path, file] of files) {
    const answer = ask(`app://backoffice${path}?v=1#/overview`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toEqual({
      ...pageHeaders,
      'content-type': file.mime,
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(file.bytes);
  }
});

test('a refusal carries the policy too, and no body', async () => {
  const answer = ask('app://backoffice/nothing');
  expect(Object.fromEntries(answer.headers)).toEqual(pageHeaders);
  expect(await answer.text()).toBe('');
});
