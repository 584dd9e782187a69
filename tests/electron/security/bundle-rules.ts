/** The built preload as text, run against a bridge that keeps what it is given. */
function exposedBy(text: string): Record<string, Record<string, unknown>> {
  const exposed: Record<string, Record<string, unknown>> = {};
  const listeners: ((...args: unknown[]) => void)[] = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
        exposed[name] = api;
      },
    },
    ipcRenderer: {
      send: () => undefined,
      on: (_channel: string, listener: (...args: unknown[]) => void) => listeners.push(listener),
    },
  };
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(name);
    return electron;
  };
  new Function('require', text)(require);
  const heard: unknown[][] = [];
  const { onMessage } = exposed.backoffice ?? {};
  if (typeof onMessage === 'function') onMessage((...args: unknown[]) => heard.push(args));
  for (const listener of listeners) listener({ sender: electron.ipcRenderer }, 'message');
  exposed.heard = { heard };
  return exposed;
}

export function faultsOfPreload(text: string): string[] {
  const { heard, ...exposed } = exposedBy(text);
  const api = exposed.backoffice ?? {};
  const shape = Object.entries(api).map(([name, value]) => `${name}: ${typeof value}`);
  const required = text.match(/require\(["'][^"']+["']\)/g) ?? [];
  return [
    ...Object.keys(exposed).filter((name) => name !== 'backoffice'),
    ...shape.filter((one) => !['post: function', 'onMessage: function'].includes(one)),
    ...(shape.length === 2 ? [] : [`${shape.length} functions`]),
    ...(JSON.stringify(heard) === '{"heard":[["message"]]}' ? [] : ['the event is let through']),
    ...required.filter((one) => one.slice(9, -2) !== 'electron'),
  ];
}

const exposing = (api: string): string =>
  `const { contextBridge, ipcRenderer } = require('electron');
  contextBridge.exposeInMainWorld('backoffice', { ${api} });`;
const hears = "onMessage: (f) => ipcRenderer.on('rpc', (_event, message) => f(message))";

export const loosePreloads = {
  'the event is let through': exposing(
    "post: () => {}, onMessage: (f) => ipcRenderer.on('rpc', f)",
  ),
  'ipcRenderer is handed over': exposing(`post: () => {}, ipcRenderer, ${hears}`),
};

const once = ['new BrowserWindow(', 'ipcMain.on(', 'openExternal('];

/** Of the built main process: each dangerous thing is done in one place. */
export function faultsOfBundle(text: string): string[] {
  return once.filter((call) => text.split(call).length !== 2);
}
export const looseBundles = Object.fromEntries(
  once.map((call) => [`${call}…) twice`, [...once, call].join('\n')]),
);

const order = [
  'enableSandbox()',
  'declareAppScheme()',
  'guardNavigation()',
  'denyPermissions()',
  'whenReady()',
];

/** Of the module that Electron starts: what protects every page stands before Electron is ready. */
export function faultsOfStart(text: string): string[] {
  const at = order.map((call) => text.lastIndexOf(call));
  const missing = order.filter((_, index) => at[index] === -1);
  const early = order.filter((_, index) => (at[index] ?? 0) < (at[index - 1] ?? -1));
  // Electron becomes ready after the module: to wait for it here would be to wait for ever.
  const waits = /^await|= await app/m.test(text) ? ['waits at the top'] : [];
  return [...missing, ...early, ...waits];
}
const start = order.map((call) => `${call};`);
export const looseStarts = {
  'the sandbox is left to each window': start.slice(1).join('\n'),
  'no permission is denied': start.filter((call) => !call.startsWith('deny')).join('\n'),
  'pages are guarded once Electron is ready': [
    ...start.slice(0, 2),
    start[4],
    start[2],
    start[3],
  ].join('\n'),
  'the module waits for Electron': ['await app.whenReady();', ...start].join('\n'),
};
