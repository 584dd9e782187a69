import { EventEmitter } from 'node:events';
import { record } from './record.ts';

export class Notification extends EventEmitter {
  static last: Notification | null = null;
  static isSupported = (): boolean => true;
  readonly #options: unknown;

  constructor(options: unknown) {
    super();
    this.#options = options;
  }

  show(): void {
    Notification.last = this;
    record('Notification', this.#options);
  }
}
