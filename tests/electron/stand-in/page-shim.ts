/**
 * What a sandboxed preload finds in Electron, as text for a page of Chromium: `require('electron')` with the
 * bridge and the renderer's half of messages. It runs in the page's own world, before the page's own scripts.
 */
export function pageShim(preload: string): string {
  return `(() => {
  if (window.top !== window || !location.hostname.endsWith('.stand-in.invalid')) return;
  const send = window.__standInSend;
  delete window.__standInSend;
  const listeners = new Map();
  Object.defineProperty(window, '__standInDeliver', {
    value: (channel, args) => {
      for (const listener of listeners.get(channel) ?? []) listener({ ports: [] }, ...args);
    },
  });
  const ipcRenderer = {
    send: (channel, ...args) => void send(channel, structuredClone(args).map((value) =>
      value instanceof Uint8Array ? { __bytes: Array.from(value) } : value)),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      if (name in window) throw new Error('Cannot bind an API on top of an existing property');
      Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true });
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name);
    return { contextBridge, ipcRenderer };
  };
  (function (require, module, exports) {
${preload}
  })(require, { exports: {} }, {});
})();`;
}
