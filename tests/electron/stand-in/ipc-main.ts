import { EventEmitter } from 'node:events';
import { record } from './record.ts';

class IpcMain extends EventEmitter {
  handle(channel: string): void {
    record('ipcMain.handle', channel);
    throw new Error(`The app answers messages in one place, not by handle('${channel}')`);
  }
}

export const ipcMain = new IpcMain();
