import { parseSync, Visitor } from 'oxc-parser';

export interface Code {
  path: string;
  text: string;
}

/** What must not stand in a file of code: where it stands, or nothing. */
export type Rule = (code: Code) => string[];

interface Called {
  /** By `new`. */
  made: boolean;
  object: string;
  name: string;
  start: number;
}

/** Every call and every `new` of a file, by what is called: `ipcMain.on`, `new BrowserWindow`, `eval`. */
function callsIn({ path, text }: Code): Called[] {
  const found: Called[] = [];
  const keep = (made: boolean) => (node: { callee: Callee; start: number }) => {
    const named = nameOf(node.callee);
    if (named !== null) found.push({ made, ...named, start: node.start });
  };
  new Visitor({ CallExpression: keep(false), NewExpression: keep(true) }).visit(
    parseSync(path, text).program,
  );
  return found;
}

interface Callee {
  type: string;
  name?: unknown;
  object?: Callee;
  property?: Callee;
}

function nameOf(callee: Callee): { object: string; name: string } | null {
  if (callee.type === 'Identifier') return { object: '', name: String(callee.name) };
  if (callee.type !== 'MemberExpression') return null;
  const object = callee.object === undefined ? null : nameOf(callee.object);
  const property = callee.property === undefined ? null : nameOf(callee.property);
  return property === null ? null : { object: object?.name ?? '', name: property.name };
}

function forbid(matches: (called: Called) => boolean, except: RegExp = /^$/): Rule {
  return (code) =>
    except.test(code.path)
      ? []
      : callsIn(code)
          .filter(matches)
          .map(({ start, made, object, name }) => {
            const called = object === '' ? name : `${object}.${name}`;
            return `${placeOf(code, start)} ${made ? 'new ' : ''}${called}`;
          });
}

function placeOf({ path, text }: Code, start: number): string {
  return `${path}:${text.slice(0, start).split('\n').length}`;
}

function literals(pattern: RegExp): Rule {
  return (code) => {
    const found: string[] = [];
    const keep = (text: string, start: number): void => {
      if (pattern.test(text)) found.push(`${placeOf(code, start)} ${text}`);
    };
    new Visitor({
      Literal: ({ value, start }) => keep(String(value), start),
      TemplateElement: ({ value, start }) => keep(value.raw, start),
    }).visit(parseSync(code.path, code.text).program);
    return found;
  };
}

const WINDOWS = new Set(['BrowserWindow', 'BaseWindow', 'WebContentsView', 'BrowserView']);
const SYNC_STORAGE = new Set(['encryptString', 'decryptString', 'isEncryptionAvailable']);

export const sourceRules = {
  windowOutsideFactory: forbid(
    ({ made, name }) => made && WINDOWS.has(name),
    /window-factory\.ts$/,
  ),
  messageOutsideWrapper: forbid(({ object }) => object === 'ipcMain', /window-messages\.ts$/),
  answeredInvoke: forbid(({ object, name }) => object === 'ipcMain' && /^handle/.test(name)),
  openExternalOutside: forbid(({ name }) => name === 'openExternal', /guard\/external\.ts$/),
  loadUrlOutside: forbid(({ name }) => name === 'loadURL', /electron\/desktop\.ts$/),
  loadFile: forbid(({ name }) => name === 'loadFile'),
  chromiumSwitch: forbid(({ name }) => name === 'appendSwitch' || name === 'appendArgument'),
  fork: forbid(({ name }) => name === 'fork'),
  syncSafeStorage: forbid(({ name }) => SYNC_STORAGE.has(name)),
  crashReporter: forbid(({ object, name }) => object === 'crashReporter' && name === 'start'),
  clipboardWritten: forbid(({ object, name }) => object === 'clipboard' && /^write/.test(name)),
  evaluation: forbid(
    ({ name, object }) => object === '' && (name === 'eval' || name === 'Function'),
  ),
  insecureAddress: literals(/\bhttp:\/\//),
  fileAddress: literals(/^file:/),
  certificateIgnored: (code: Code) => {
    const ignored = /rejectUnauthorized:\s*false|setCertificateVerifyProc|certificate-error/;
    return ignored.test(code.text) ? [code.path] : [];
  },
} as const satisfies Record<string, Rule>;
export type RuleName = keyof typeof sourceRules;

/** One breach of each, which it has to catch. */
export const plantedCode: Record<RuleName, string> = {
  windowOutsideFactory: 'const w = new BrowserWindow({});',
  messageOutsideWrapper: "ipcMain.on('files', () => {});",
  answeredInvoke: "electron.ipcMain.handle('files', () => {});",
  openExternalOutside: "void shell.openExternal('https://example.com');",
  loadUrlOutside: "window.loadURL('https://example.com');",
  loadFile: "window.loadFile('index.html');",
  chromiumSwitch: "app.commandLine.appendSwitch('disable-web-security');",
  fork: "import { fork } from 'node:child_process';\nfork('worker.js');",
  syncSafeStorage: "safeStorage.encryptString('kunci');",
  crashReporter: "crashReporter.start({ submitURL: 'https://example.com' });",
  clipboardWritten: "navigator.clipboard.writeText('1234567890123456');",
  evaluation: "new Function('return 1')();",
  insecureAddress: "fetch('http://example.com');",
  fileAddress: "window.open('file:///etc/passwd');",
  certificateIgnored: 'request({ rejectUnauthorized: false });',
};

export function faultsOfPage({ path, text }: Code): string[] {
  const rules: readonly (readonly [string, RegExp])[] = [
    ['inline script', /<script(?![^>]*\bsrc=)[^>]*>/i],
    ['inline style', /<style|\sstyle=/i],
    ['inline handler', /\son[a-z]+\s*=/i],
    ['address of elsewhere', /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i],
    ['webview', /<webview/i],
  ];
  return rules.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${path}: ${name}`);
}

export const plantedPages = [
  '<script>alert(1)</script>',
  '<style>a{}</style>',
  '<p style="color:red">',
  '<img onerror="x()">',
  '<script src="https://cdn.example.com/a.js"></script>',
  '<link href="//cdn.example.com/a.css">',
  '<webview allowpopups></webview>',
];
