import { EventEmitter } from 'node:events';

type Ask = (...args: never[]) => unknown;

/** Keeps the handlers it is given, for a test to ask. Without one Electron grants: so does this. */
export class StandInSession extends EventEmitter {
  readonly handlers: Record<string, Ask> = {};
  readonly #keep = (name: string) => (handler: Ask) => {
    this.handlers[name] = handler;
  };
  setPermissionRequestHandler = this.#keep('request');
  setPermissionCheckHandler = this.#keep('check');
  setDevicePermissionHandler = this.#keep('device');
  setDisplayMediaRequestHandler = this.#keep('display');
}

export const session = { defaultSession: new StandInSession() };
