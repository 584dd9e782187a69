import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { channels, onWindowMessage } from '../../main/hosts/electron/messages/window-messages.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { badSenders } from './security/sender-rules.ts';
import { ipcMain } from './stand-in/ipc-main.ts';
import { aWindow, openInProcessWindow } from './support/in-process-window.ts';

const OURS = 'app://backoffice/';
const CALL = JSON.stringify({ i: '1', p: { u: '/session/get' } });

let heard: unknown[] = [];
let refused: string[] = [];
let stops: (() => void)[] = [];

beforeEach(() => {
  heard = [];
  refused = [];
  stops = channels.map((channel) =>
    onWindowMessage(channel, {
      hear: (_contents, message) => heard.push(message),
      refused: (why) => refused.push(why),
    }),
  );
});
afterEach(() => {
  for (const stop of stops) stop();
});

const everyPair = channels.flatMap((channel) =>
  Object.keys(badSenders).map((who) => ({ channel, who })),
);

test.each(everyPair)('$channel does not hear $who', async ({ channel, who }) => {
  const event = badSenders[who]?.(await aWindow());
  ipcMain.emit(channel, event, CALL);
  expect(heard).toEqual([]);
  expect(refused).toHaveLength(1);
});

test.each(channels)('%s hears our own page', async (channel) => {
  const contents = await aWindow();
  ipcMain.emit(channel, { sender: contents, senderFrame: contents.mainFrame }, CALL);
  expect([heard, refused]).toEqual([[CALL], []]);
});

test.each(channels)('%s takes one text or bytes, and no more of it than 5 MB', async (channel) => {
  const contents = await aWindow();
  const event = { sender: contents, senderFrame: contents.mainFrame };
  const tooMuch = ['x'.repeat(5 * 1_048_576 + 1), new Uint8Array(5 * 1_048_576 + 1)];
  for (const message of tooMuch) ipcMain.emit(channel, event, message);
  expect(refused).toEqual(['size', 'size']);
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 4 }), (args) => {
      fc.pre(args.length !== 1 || !(typeof args[0] === 'string' || args[0] instanceof Uint8Array));
      ipcMain.emit(channel, event, ...args);
    }),
    { numRuns: 200 },
  );
  expect(heard).toEqual([]);
  expect(refused).toHaveLength(202);
});

let engine: TempEngine | null = null;
afterEach(async () => {
  await engine?.close();
  engine = null;
});

test('a page that leaves takes its calls and its stream with it, and the next one is served', async () => {
  engine = await tempEngine();
  const window = await openInProcessWindow(engine);
  const events = await window.client.events.watch();
  expect((await events.next()).value).toEqual({ kind: 'hello' });
  const sent: unknown[] = [];
  const listeners = () =>
    window.contents.listenerCount('destroyed') +
    window.contents.listenerCount('did-start-navigation');
  const before = listeners();
  window.contents.startNavigation(OURS);
  window.contents.on('to-page', (...message: unknown[]) => sent.push(message));
  engine.tell({ kind: 'shell', action: 'keys' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toEqual([]);
  expect((await window.client.session.get()).login).toBe('');
  expect(listeners()).toBe(before);
  await window.close();
});

/** Never the id of the one call that the window itself makes, whose answer it would take. */
const strangeId = fc.string({ minLength: 2, maxLength: 64 });

const crooked = fc.oneof(
  fc.string(),
  fc.json(),
  fc.record({ i: fc.anything(), t: fc.anything(), p: fc.anything() }).map(asJson),
  fc.record({ i: strangeId, p: fc.record({ u: fc.webUrl(), h: fc.anything() }) }).map(asJson),
  fc.uint8Array(),
);

/** Of the right shape, and with anything inside. */
const odd = fc
  .record({
    i: strangeId,
    p: fc.record(
      {
        u: fc.constantFrom(
          '/session/get',
          '/orders/list',
          '/orders/nothing',
          '/a/b',
          '/events/watch',
        ),
        b: fc.jsonValue(),
      },
      { requiredKeys: ['u'] },
    ),
  })
  .map(asJson);

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

test('garbage on the wire is no answer and no crash', async () => {
  for (const stop of stops.splice(0)) stop();
  engine = await tempEngine();
  const window = await openInProcessWindow(engine);
  const { contents } = window;
  const event = { sender: contents, senderFrame: contents.mainFrame };
  const say = (message: unknown): void => void ipcMain.emit('rpc', event, message);
  fc.assert(fc.property(crooked, say), { numRuns: 500 });
  fc.assert(fc.property(odd, say), { numRuns: 100 });
  expect((await window.client.session.get()).login).toBe('');
  await window.close();
});
