import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from './chromium.ts';
import { becomeReady, isReady, mustComeBefore } from './readiness.ts';
import { nextAnswer, record } from './record.ts';
import { closeAllWindows } from './window-list.ts';

const FORBIDDEN =
  /^(disable-web-security|no-sandbox|remote-debugging|allow-running-insecure|ignore-certificate)/;

export class PreventableEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

class App extends EventEmitter {
  isPackaged = false;
  readonly name = 'stand-in';
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  /** How this process ends; vitest puts nothing here, so there `exit` is only recorded. */
  end: ((code: number) => void) | null = null;

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      record('app.commandLine.appendSwitch', name, value);
      if (FORBIDDEN.test(name)) throw new Error(`The stand-in refuses --${name}`);
    },
    hasSwitch: (): boolean => false,
  };

  isReady = isReady;
  whenReady = (): Promise<void> => this.#ready.promise;

  /** Called by run.ts once the module of the app has run to its end. */
  async becomeReady(): Promise<string> {
    const port = await openChromium();
    becomeReady();
    this.emit('ready');
    this.#ready.resolve();
    return port;
  }

  enableSandbox(): void {
    mustComeBefore('app.enableSandbox');
    record('app.enableSandbox');
  }

  setPath(name: string, path: string): void {
    record('app.setPath', name, path);
    this.#paths.set(name, path);
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? join(tmpdir(), `stand-in-${name}`);
  }

  getAppPath = (): string => process.cwd();
  getVersion = (): string => '0.0.0';
  requestSingleInstanceLock = (): boolean => nextAnswer('app.requestSingleInstanceLock', true);
  setAsDefaultProtocolClient = (scheme: string): void =>
    record('app.setAsDefaultProtocolClient', scheme);
  relaunch = (options: unknown): void => record('app.relaunch', options);

  quit(): void {
    record('app.quit');
    const event = new PreventableEvent();
    this.emit('before-quit', event);
    if (!event.defaultPrevented && closeAllWindows()) this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    record('app.exit', code);
    this.end?.(code);
  }
}

export const app = new App();
