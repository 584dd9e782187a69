import { EventEmitter } from 'node:events';
import { app, PreventableEvent } from './app.ts';
import { browserContext } from './chromium.ts';
import { mustComeAfter } from './readiness.ts';
import { record } from './record.ts';
import { StandInContents } from './web-contents.ts';
import { windows } from './window-list.ts';

interface Options {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  webPreferences?: Record<string, unknown>;
}

/** What each may not be. Where one is left out, Electron's own choice is safe, or is stated by the app anyway. */
const UNSAFE: Readonly<Record<string, unknown>> = {
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  webviewTag: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
};

export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInContents;
  readonly #attached: Promise<void>;
  readonly #bounds: Required<Pick<Options, 'x' | 'y' | 'width' | 'height'>>;
  #maximised = false;
  #visible = false;
  #minimised = false;
  #protected = false;

  constructor(options: Options = {}) {
    super();
    mustComeAfter('new BrowserWindow');
    record('BrowserWindow', options);
    const preferences = options.webPreferences ?? {};
    const unsafe = Object.keys(UNSAFE).find((name) => preferences[name] === UNSAFE[name]);
    if (unsafe !== undefined) throw new Error(`The stand-in refuses ${unsafe}: ${UNSAFE[unsafe]}`);
    if ('enableBlinkFeatures' in preferences)
      throw new Error('The stand-in refuses Blink features');
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.webContents = new StandInContents();
    windows.add(this);
    this.webContents.on('dom-ready', () => this.emit('ready-to-show'));
    this.webContents.on('destroyed', () => this.#closed());
    const context = browserContext();
    const preload = String(preferences.preload ?? '');
    this.#attached =
      context === null ? Promise.resolve() : this.webContents.attach(context, preload);
  }

  async loadURL(url: string): Promise<void> {
    record('BrowserWindow.loadURL', url);
    await this.#attached;
    await this.webContents.load(url);
  }

  loadFile(): never {
    throw new Error('The stand-in refuses file://');
  }

  show(): void {
    this.#visible = true;
    record('BrowserWindow.show');
  }

  close(): void {
    const event = new PreventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.webContents.destroy();
  }

  maximize(): void {
    this.#maximised = true;
    this.emit('maximize');
  }

  minimize(): void {
    this.#minimised = true;
  }

  restore(): void {
    this.#minimised = false;
  }

  /** As a person would drag it. */
  setBounds(bounds: Partial<Options>): void {
    Object.assign(this.#bounds, bounds);
    this.emit('resize');
  }

  setContentProtection(on: boolean): void {
    this.#protected = on;
    record('BrowserWindow.setContentProtection', on);
  }

  focus = (): void => record('BrowserWindow.focus');
  isVisible = (): boolean => this.#visible;
  isMinimized = (): boolean => this.#minimised;
  isMaximized = (): boolean => this.#maximised;
  isContentProtected = (): boolean => this.#protected;
  isDestroyed = (): boolean => this.webContents.isDestroyed();
  getNormalBounds = (): object => ({ ...this.#bounds });

  #closed(): void {
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}
