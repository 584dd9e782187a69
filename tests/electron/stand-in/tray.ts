import { EventEmitter } from 'node:events';
import type { Menu } from './menu.ts';
import { mustComeAfter } from './readiness.ts';
import { record } from './record.ts';

export class Tray extends EventEmitter {
  static current: Tray | null = null;
  toolTip = '';
  menu: Menu | null = null;

  constructor() {
    super();
    mustComeAfter('new Tray');
    Tray.current = this;
  }

  setImage = (): void => undefined;
  setToolTip(text: string): void {
    this.toolTip = text;
    record('Tray.setToolTip', text);
  }
  setContextMenu(menu: Menu): void {
    this.menu = menu;
  }
  destroy = (): void => record('Tray.destroy');
}

export const nativeImage = {
  createFromBitmap: (bitmap: Buffer, size: object): object => ({ bytes: bitmap.length, size }),
};
