import { EventEmitter } from 'node:events';
import { record } from './record.ts';

/** What there is to know of the computer itself. */
export const powerMonitor = new EventEmitter();
export const connection = { online: true };
export const net = { isOnline: (): boolean => connection.online };

export const shell = {
  openExternal: async (address: string): Promise<void> => record('shell.openExternal', address),
};

const workArea = { x: 0, y: 0, width: 1920, height: 1080 };
export const screen = {
  getPrimaryDisplay: () => ({ workArea }),
  getDisplayMatching: () => ({ workArea }),
};
