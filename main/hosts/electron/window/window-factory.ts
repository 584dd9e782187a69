import { BrowserWindow, type WebContents } from 'electron';
import type { WindowState } from './window-state.ts';

/** Every window of ours has exactly these, stated even where Electron's own choice is the same. */
export const safePreferences = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
});

const known = new WeakSet<WebContents>();

/** Whether this page lives in a window that was made here. */
export function isOurWindow(contents: WebContents): boolean {
  return known.has(contents) && !contents.isDestroyed();
}

interface WindowOptions {
  preload: string;
  state: WindowState;
  /** Only where the app runs from its sources. */
  devTools: boolean;
}

/** The only place that makes a window. It is shown once it has something to show. */
export function createWindow({ preload, state, devTools }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'UMKM Backoffice',
    webPreferences: { ...safePreferences, preload, devTools },
  });
  known.add(window.webContents);
  window.setContentProtection(state.isProtected);
  if (state.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  return window;
}
