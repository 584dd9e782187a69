import { ipcMain } from './ipc-main.ts';
import type { StandInContents } from './web-contents.ts';

type Listener = (event: object, ...args: unknown[]) => void;

/** The renderer's half of `electron` for a preload that is imported by a test: no page, the same messages. */
export const inProcess = {
  contents: null as StandInContents | null,
  exposed: {} as Record<string, unknown>,
};

export const ipcRenderer = {
  send(channel: string, ...args: unknown[]): void {
    const { contents } = inProcess;
    const event = { sender: contents, senderFrame: contents?.mainFrame };
    const copies = structuredClone(args);
    // The other process hears it later, never within the call.
    setImmediate(() => ipcMain.emit(channel, event, ...copies));
  },
  on(channel: string, listener: Listener): void {
    inProcess.contents?.on('to-page', (name: string, args: unknown[]) => {
      if (name === channel) setImmediate(() => listener({ sender: ipcRenderer }, ...args));
    });
  },
};

export const contextBridge = {
  exposeInMainWorld(name: string, api: unknown): void {
    inProcess.exposed[name] = api;
  },
};
