import { contextBridge, ipcRenderer } from 'electron';

/** The whole of what a window sees of Electron: messages out, messages in. */
contextBridge.exposeInMainWorld('backoffice', {
  post: (data: string | Uint8Array) => ipcRenderer.send('rpc', data),
  onMessage: (listen: (data: string | Uint8Array) => void) => {
    ipcRenderer.on('rpc', (_event, data) => listen(data));
  },
});
