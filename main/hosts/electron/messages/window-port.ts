import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import type { Channel } from './window-messages.ts';
import type { WindowMessage } from './wire-shape.ts';

type Listener = (event?: { data: WindowMessage }) => void;

/** A window dressed as a message port: the RPC handler knows no Electron, and no port leaves the preload. */
export class WindowPort {
  readonly #events = new EventEmitter();
  readonly #contents: WebContents;
  readonly #channel: Channel;

  constructor(contents: WebContents, channel: Channel) {
    this.#contents = contents;
    this.#channel = channel;
  }

  on(event: string, listener: Listener): void {
    this.#events.on(event, listener);
  }

  postMessage(message: unknown): void {
    if (!this.#contents.isDestroyed()) this.#contents.send(this.#channel, message);
  }

  hear(data: WindowMessage): void {
    this.#events.emit('message', { data });
  }

  close(): void {
    this.#events.emit('close');
    this.#events.removeAllListeners();
  }
}
