import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import * as z from 'zod';
import { app, PreventableEvent } from './app.ts';
import { ipcMain } from './ipc-main.ts';
import { pageShim } from './page-shim.ts';
import { serveShown } from './protocol.ts';
import { record } from './record.ts';
import { session } from './session.ts';
import { addressOf, SHOWN, shownOf } from './shown-address.ts';

type OpenHandler = (details: { url: string }) => { action: string };
interface StandInFrame {
  url: string;
}

const bytes = z.object({ __bytes: z.array(z.int()) });
let lastId = 0;

/** A page of Chromium, or of none: then what is sent to it is emitted as 'to-page'. */
export class StandInContents extends EventEmitter {
  readonly id: number;
  readonly session = session.defaultSession;
  mainFrame: StandInFrame = { url: 'about:blank' };
  openHandler: OpenHandler = () => ({ action: 'allow' });
  page: Page | null = null;
  #destroyed = false;

  constructor() {
    super();
    lastId += 1;
    this.id = lastId;
    app.emit('web-contents-created', {}, this);
  }

  isDestroyed = (): boolean => this.#destroyed;
  getURL = (): string => this.mainFrame.url;
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    const copies = structuredClone(args);
    this.emit('to-page', channel, copies);
    // A page that navigates meanwhile has nobody left to hear it.
    this.page
      ?.evaluate(([name, values]) => Reflect.get(window, '__standInDeliver')?.(name, values), [
        channel,
        copies,
      ] as const)
      .catch(() => undefined);
  }

  async load(url: string): Promise<void> {
    this.startNavigation(url);
    if (this.page === null) this.mainFrame = { url };
    else await this.page.goto(shownOf(url));
  }

  startNavigation(url: string): void {
    this.emit('did-start-navigation', { url, isMainFrame: true, isSameDocument: false });
  }

  reload(): void {
    record('webContents.reload');
    void this.page?.reload();
  }

  print(): void {
    record('webContents.print');
  }

  async printToPDF(options: { landscape?: boolean }): Promise<Buffer> {
    record('webContents.printToPDF', options);
    if (this.page === null) return Buffer.from('%PDF-');
    return this.page.pdf({ format: 'A4', landscape: options.landscape === true });
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    void this.page?.close().catch(() => undefined);
    this.emit('destroyed');
  }

  async attach(context: BrowserContext, preload: string): Promise<void> {
    const blank = context.pages().find((page) => page.url() === 'about:blank');
    const page = blank ?? (await context.newPage());
    this.page = page;
    await page.route(SHOWN, serveShown);
    await page.exposeBinding('__standInSend', ({ frame }, channel: string, args: unknown[]) =>
      this.#receive(frame, channel, args),
    );
    await page.addInitScript(pageShim(readFileSync(preload, 'utf8')));
    page.on('request', (request) => {
      const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (leaves) this.startNavigation(addressOf(request.url()));
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.mainFrame = { url: addressOf(frame.url()) };
    });
    page.on('domcontentloaded', () => this.emit('dom-ready'));
    page.on('popup', (popup) => {
      record('window.open', popup.url(), this.openHandler({ url: popup.url() }).action);
      void popup.close();
    });
    page.on('download', (download) => {
      const event = new PreventableEvent();
      const item = {
        getURL: () => addressOf(download.url()),
        getFilename: () => download.suggestedFilename(),
        setSaveDialogOptions: (options: unknown) =>
          record('downloadItem.setSaveDialogOptions', options),
      };
      this.session.emit('will-download', event, item, this);
    });
    page.on('close', () => this.destroy());
  }

  #receive(frame: Frame, channel: string, args: unknown[]): void {
    const isMain = frame === this.page?.mainFrame();
    const values = args.map((value) => {
      const packed = bytes.safeParse(value);
      return packed.success ? new Uint8Array(packed.data.__bytes) : value;
    });
    const senderFrame = isMain ? this.mainFrame : { url: addressOf(frame.url()) };
    ipcMain.emit(channel, { sender: this, senderFrame }, ...values);
  }
}
