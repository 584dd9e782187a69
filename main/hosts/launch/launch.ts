import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TextKey } from '../../../shared/i18n/areas/index.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import { type AppClient, type Engine, openEngine } from '../../engine/engine.ts';
import { errorOfFailure, failureOf, traceOf } from '../../engine/failure.ts';
import { type HttpHost, serveHttp } from '../http/server.ts';
import { readStaticFiles } from '../http/static-files.ts';
import { openInBrowser } from './browser.ts';
import { type Explained, explain } from './explain.ts';
import { readPassword } from './password-file.ts';
import { buildRenderer, isRendererStale, RENDERER } from './renderer-build.ts';
import { startSandbox } from './sandbox-child.ts';
import type { CentralArgs, StartArgs } from './start-args.ts';
import { UsageError } from './usage-error.ts';

type Close = () => Promise<void>;
type Say = (key: TextKey, params?: Record<string, string>) => void;

/** Everything `npm start` brings up; closed in the reverse order, also when one of them fails. */
export class Launch {
  readonly #args: StartArgs;
  readonly #closers: Close[] = [];
  #language: Language = 'id';
  #log: Engine['log'] | null = null;

  constructor(args: StartArgs) {
    this.#args = args;
  }

  async run(): Promise<HttpHost> {
    const { profile, port, open } = this.#args;
    if (!hasElectron()) this.#say('start.no_electron');
    const engine = await openEngine({ profile, jobs: true });
    this.#log = engine.log;
    this.#closers.push(() => engine.close());
    const client = engine.client('local');
    const session = await client.session.get();
    this.#language = session.preferences.language;
    await Promise.all([this.#build(), this.#connect(client)]);
    const host = await this.#serve(engine, port);
    if (open) openInBrowser(profile, host.launchUrl());
    return host;
  }

  /** One line for the person; what a developer needs goes to the log. */
  explain(error: unknown): Explained {
    if (error instanceof UsageError) return explain(error, this.#language);
    const failure = failureOf(error);
    this.#log?.write({ event: 'start.failed', ...traceOf(error, failure) });
    return explain(errorOfFailure(failure), this.#language);
  }

  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close();
  }

  async #serve(engine: Engine, port: number): Promise<HttpHost> {
    const host = await serveHttp({ engine, files: readStaticFiles(RENDERER), port });
    this.#closers.push(() => host.close());
    return host;
  }

  async #build(): Promise<void> {
    if (!isRendererStale()) return;
    this.#say('start.building');
    await buildRenderer();
  }

  /** Binding starts the first sync. A profile that serves already goes on serving when its central is away. */
  async #connect(client: AppClient): Promise<void> {
    const bound = await client.connection.get();
    const { central } = this.#args;
    if (central === null && bound?.kind === 'odoo') return;
    try {
      await (central === null ? this.#saveSandbox(client) : saveCentral(client, central));
    } catch (error) {
      const { exitCode, message } = explain(error, this.#language);
      if (bound === null || exitCode !== EXIT_FAULT) throw error;
      this.#say('start.offline', { reason: message });
    }
  }

  async #saveSandbox(client: AppClient): Promise<void> {
    const { profile, size, asOf } = this.#args;
    this.#say('start.sandbox', { size });
    const sandbox = await startSandbox({ profile, size, asOf });
    this.#closers.push(() => sandbox.close());
    const { url, db, login, password } = sandbox;
    const secret = { secret: password, keep: 'sandbox' } as const;
    await client.connection.save({ url, db, login, ...secret, companyId: null, replace: false });
  }

  readonly #say: Say = (key, params) => {
    process.stdout.write(`${translate(key, this.#language, params)}\n`);
  };
}

const EXIT_FAULT = 4;

async function saveCentral(client: AppClient, central: CentralArgs): Promise<void> {
  const { url, db, login, company, passwordFile } = central;
  await client.connection.save({
    url,
    db,
    login,
    secret: readPassword(passwordFile),
    companyId: company,
    keep: 'file',
    secretPath: passwordFile,
    replace: false,
  });
}

/** The package downloads its program only when asked to; here we only look. */
function hasElectron(): boolean {
  try {
    const entry = createRequire(import.meta.url).resolve('electron');
    return existsSync(join(dirname(entry), 'dist', 'version'));
  } catch {
    return false;
  }
}
