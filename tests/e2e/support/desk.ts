import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as z from 'zod';
import { copyWorld } from '../../support/a-sandbox.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { type ReadyProcess, startReady } from '../../support/ready-process.ts';
import { type DeskHost, type HostName, openHost } from './desk-hosts.ts';

const DATA = 'central.db';
const ROOT = join(import.meta.dirname, '../../..');

const central = z.object({
  url: z.string(),
  db: z.string(),
  login: z.string(),
  password: z.string(),
});
type Central = z.infer<typeof central>;

/** A small central and a desk bound to it, each a process of its own, as at somebody's work. */
export class Desk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'backoffice-e2e-'));
  readonly profile = join(this.#folder, 'profile');
  #sandbox: ReadyProcess | null = null;
  #host: DeskHost | null = null;
  /** Lets one window in, once. */
  launchUrl = '';
  central: Central = { url: '', db: '', login: '', password: '' };

  /** In a browser, or in a window of the desktop; as somebody whose password is his login, where one is named. */
  async open(host: HostName = 'http', as: string | null = null): Promise<void> {
    await this.startCentral();
    const passwordFile = join(this.#folder, 'password');
    writeFileSync(passwordFile, as ?? this.central.password, { mode: 0o600 });
    const { url, db } = this.central;
    const login = as ?? this.central.login;
    this.#host = await openHost(host, { profile: this.profile, url, db, login, passwordFile });
    this.launchUrl = this.#host.launchUrl;
  }

  get origin(): string {
    const { protocol, host } = new URL(this.launchUrl);
    return `${protocol}//${host}`;
  }

  /** The one window of a desktop; null in a browser. */
  get window(): Page | null {
    return this.#host?.window ?? null;
  }

  /** With the same data and at the same address as before, where it ran before. */
  async startCentral(): Promise<void> {
    const port = this.central.url === '' ? '0' : new URL(this.central.url).port;
    const file = join(this.#folder, DATA);
    if (!existsSync(file)) await copyWorld({ size: 'small', asOf: TODAY }, file);
    this.#sandbox = await startReady('sandbox/main.ts', [
      ...['--size', 'small', '--port', port, '--file', file],
    ]);
    this.central = central.parse(JSON.parse(this.#sandbox.ready));
  }

  async killCentral(): Promise<void> {
    await this.#sandbox?.kill();
    this.#sandbox = null;
  }

  /** As from a backup of its first day: what was written since is lost. */
  async restoreCentral(): Promise<void> {
    await this.killCentral();
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(this.#folder, DATA + suffix), { force: true });
    }
    await this.startCentral();
  }

  /** What the command line answers about the same profile, in JSON. */
  cli(...args: string[]): unknown {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(ROOT, 'main/hosts/cli/cli.ts'), ...args, '--profile', this.profile, '--json'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`cli ${args.join(' ')}: ${stderr}`);
    return JSON.parse(stdout);
  }

  async close(): Promise<void> {
    await this.#host?.close();
    await this.#sandbox?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
