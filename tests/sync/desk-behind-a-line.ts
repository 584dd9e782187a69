import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { anEditor, type Editor } from './an-editor.ts';
import { type LosingProxy, losingProxy } from './losing-proxy.ts';

interface Behind {
  box: Sandbox;
  proxy: LosingProxy;
  desk: Desk;
}

/** For a whole file: a small central, a line to it that can lose, a synced desk, and for each test its editor. */
export function deskBehindALine() {
  let behind: Behind | undefined;
  let editor: Editor | undefined;
  beforeAll(async () => {
    const box = await startSandbox({ size: 'tiny', asOf: '2026-11-23' });
    const proxy = await losingProxy(box.url);
    const desk = aDesk();
    behind = { box, proxy, desk };
    await desk.bind(box, { url: proxy.url });
    await desk.sync();
  });
  afterAll(async () => {
    await behind?.desk.close();
    await behind?.proxy.close();
    await behind?.box.close();
  });
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('Only inside a test.');
    return part;
  };
  beforeEach(() => {
    const { proxy, desk } = there(behind);
    proxy.calls.length = 0;
    proxy.decide = () => 'pass';
    editor = anEditor(desk);
  });
  return {
    get box() {
      return there(behind).box;
    },
    get proxy() {
      return there(behind).proxy;
    },
    get desk() {
      return there(behind).desk;
    },
    get sari() {
      return there(editor);
    },
  };
}
