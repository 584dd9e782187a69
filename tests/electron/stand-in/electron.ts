/** The names of the `electron` module that the app uses. A name that is missing here fails at import. */
export { app } from './app.ts';
export { net, powerMonitor, screen, shell } from './computer.ts';
export { dialog } from './dialog.ts';
export { contextBridge, ipcRenderer } from './in-process-page.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { Notification } from './notification.ts';
export { protocol } from './protocol.ts';
export { safeStorage } from './safe-storage.ts';
export { session } from './session.ts';
export { nativeImage, Tray } from './tray.ts';
export { BrowserWindow } from './window.ts';
