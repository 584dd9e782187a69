import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const sandboxSizes = ['small', 'medium', 'large'] as const;
export type SandboxSize = (typeof sandboxSizes)[number];
export const DEFAULT_SIZE: SandboxSize = 'small';

export interface CentralName {
  url: string;
  db: string;
  login: string;
  company: number | null;
}

/** The folder that was asked for, else one in the platform's place for user data, named by what it is bound to. */
export function profileFolder(asked: string | undefined, bound: SandboxSize | CentralName): string {
  if (asked !== undefined) return resolve(asked);
  const name =
    typeof bound === 'string'
      ? `sandbox-${bound}`
      : slug([hostOf(bound.url), bound.db, bound.login, String(bound.company ?? 'default')]);
  return join(userData(), 'umkm-backoffice', name);
}

function userData(): string {
  const { APPDATA, XDG_DATA_HOME } = process.env;
  const home = homedir();
  if (process.platform === 'win32') return APPDATA ?? join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return XDG_DATA_HOME ?? join(home, '.local', 'share');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function slug(parts: readonly string[]): string {
  const words = parts.map((part) => part.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return words.join('-').replace(/-+/g, '-').replace(/^-|-$/g, '').slice(0, 120);
}
