import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dict } from '../../sandbox/narrow.ts';
import { dictOf, isDict, isList } from '../../sandbox/narrow.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { adaptBody, withoutDropped } from './adapt.ts';
import type { Recording } from './recording-files.ts';
import {
  readRecording,
  reasonLeftOut,
  recordingNames,
  recordingsPresent,
} from './recording-files.ts';
import { differences, parseWire } from './shape.ts';
import { type StandIns, standInsFor } from './stand-ins.ts';

let sandbox: Sandbox;
let standIns: StandIns;
let session = '';

beforeAll(async () => {
  sandbox = await startSandbox({ size: 'small', seed: 1, asOf: '2026-11-30' });
  standIns = standInsFor(sandbox);
});
afterAll(() => sandbox.close());

if (!recordingsPresent) {
  test.skip('the recordings of a real Odoo (../shared/odoo-recordings) are not here', () => {});
} else {
  for (const file of recordingNames()) {
    const reason = reasonLeftOut(Number(file.slice(0, 3)));
    if (reason !== null) {
      test.skip(`not spoken here: ${file}: ${reason}`, () => {});
      continue;
    }
    test(`answers as recorded: ${file}`, async () => {
      const recording = readRecording(file);
      const reply = await replay(recording);
      expect(reply.status).toBe(recording.response.status);
      expect(reply.headers.get('content-type')).toBe(recording.response.headers['content-type']);
      expect(reply.headers.get('date')).toMatch(/GMT$/);
      expect(reply.headers.has('set-cookie')).toBe('set-cookie' in recording.response.headers);
      compare(recording, await reply.text());
    });
  }
}

async function replay({ number, request }: Recording): Promise<Response> {
  const stand = standIns.forFile(number);
  stand.texts.set('sid', session);
  const isText = typeof request.body === 'string';
  const body = isText ? request.body : JSON.stringify(adaptBody(sandbox, request.body, stand));
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    String(value).replace('{{SESSION_ID}}', session),
  ]);
  const reply = await fetch(sandbox.url + request.path, {
    method: request.method,
    headers,
    ...(request.method === 'GET' || request.body === undefined ? {} : { body: String(body) }),
  });
  const cookie = /session_id=(\w+)/.exec(reply.headers.get('set-cookie') ?? '');
  if (number === 601) session = cookie?.[1] ?? '';
  return reply;
}

function compare({ number, response }: Recording, text: string): void {
  if (typeof response.body === 'string') {
    const page = response.body.startsWith('<');
    if (page)
      expect(text.slice(0, 15).toLowerCase()).toBe(response.body.slice(0, 15).toLowerCase());
    else expect(text).toBe(response.body);
    return;
  }
  const recorded = dictOf(withoutDropped(response.body));
  const actual = dictOf(parseWire(text));
  expect(Object.keys(actual), text.slice(0, 1_000)).toEqual(Object.keys(recorded));
  expect(actual.id).toEqual(recorded.id);
  if (isDict(recorded.error)) compareErrors(recorded.error, dictOf(actual.error));
  else compareResults(number, recorded.result, withoutAdded(number, recorded, actual));
  standIns.learn(number, actual.result);
}

/** Without what the platform adds here and did not add there. */
function withoutAdded(number: number, recorded: Dict, { result }: Dict): unknown {
  const describesFields = number > 100 && number <= 131;
  if (!describesFields && number !== 441 && number !== 248) return result;
  if (isList(result) && isList(recorded.result)) {
    const [first] = recorded.result;
    return result.map((row) => withoutAdded(number, { result: first }, { result: row }));
  }
  const known = dictOf(recorded.result);
  if (!isDict(result)) return result;
  return Object.fromEntries(
    Object.entries(result).filter(([name]) => name in known || !/^x_|^current$/.test(name)),
  );
}

/** The class decides what a client does; the wording is the user's language. */
function compareErrors(recorded: unknown, actual: unknown): void {
  const [left, right] = [dictOf(recorded), dictOf(actual)];
  const data = dictOf(right.data);
  expect(data.name, String(data.message)).toBe(dictOf(left.data).name);
  expect(right.code).toEqual(left.code);
  expect(right.message).toBe(left.message);
  expect(Object.keys(data)).toEqual(Object.keys(dictOf(left.data)));
}

function compareResults(number: number, recorded: unknown, actual: unknown): void {
  expect(differences(recorded, actual)).toEqual([]);
  expect(typeof actual).toBe(typeof recorded);
  if (typeof recorded === 'boolean') expect(actual).toBe(recorded);
  if (isList(recorded) && isList(actual)) {
    expect(actual.length > 0, 'rows').toBe(recorded.length > 0);
  }
  if (number <= 131 && number > 100) compareFields(dictOf(recorded), dictOf(actual));
}

/** fields_get decides the mapping: all but the wording must be the same. */
function compareFields(recorded: Record<string, unknown>, actual: Record<string, unknown>): void {
  for (const [name, field] of Object.entries(recorded)) {
    const { string: _label, selection, ...rest } = dictOf(field);
    const { string: _ours, selection: options, ...own } = dictOf(actual[name]);
    expect({ name, ...own }).toEqual({ name, ...rest });
    if (!/^(provider_)?code$|^tz$/.test(name)) expect(values(options)).toEqual(values(selection));
  }
}

const values = (selection: unknown) =>
  isList(selection) ? selection.map((pair) => (isList(pair) ? pair[0] : pair)) : selection;
