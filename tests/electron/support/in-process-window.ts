import { createORPCClient } from '@orpc/client';
import type { AppClient, Engine } from '../../../main/engine/engine.ts';
import { serveWindows } from '../../../main/hosts/electron/messages/serve-windows.ts';
import { APP_ADDRESS } from '../../../main/hosts/electron/page-address.ts';
import { createWindow } from '../../../main/hosts/electron/window/window-factory.ts';
import { ipcLink } from '../../../renderer/client/link/ipc-transport.ts';
import { inProcess } from '../stand-in/in-process-page.ts';
import { becomeReady } from '../stand-in/readiness.ts';
import { StandInContents } from '../stand-in/web-contents.ts';

export interface InProcessWindow {
  client: AppClient;
  contents: StandInContents;
  close(): Promise<void>;
}

/** A window of the desktop without a page: its preload and its transport run here, as they are. */
export async function openInProcessWindow(engine: Engine): Promise<InProcessWindow> {
  const stop = serveWindows(engine, () => undefined);
  const contents = await aWindow();
  inProcess.contents = contents;
  await import('../../../preload/bridge.ts');
  const bridge = inProcess.exposed.backoffice as BackofficeBridge;
  return {
    client: createORPCClient(ipcLink(bridge)),
    contents,
    close: async () => {
      stop();
      contents.destroy();
    },
  };
}

/** Made by the one factory, with our page in it. */
export async function aWindow(isProtected = false): Promise<StandInContents> {
  becomeReady();
  const state = {
    bounds: { x: 0, y: 0, width: 1280, height: 800 },
    maximised: false,
    isProtected,
  };
  const window = createWindow({ preload: 'bridge.cjs', state, devTools: false });
  await window.loadURL(APP_ADDRESS);
  const contents: unknown = window.webContents;
  if (contents instanceof StandInContents) return contents;
  throw new Error('Not the stand-in');
}
