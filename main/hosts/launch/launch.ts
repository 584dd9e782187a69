import type { TextKey } from '../../../shared/i18n/areas/index.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import { type AppClient, type Engine, openEngine } from '../../engine/engine.ts';
import { errorOfFailure, failureOf, traceOf } from '../../engine/failure.ts';
import { serveHttp } from '../http/server.ts';
import { readStaticFiles } from '../page/static-files.ts';
import { openInBrowser } from './browser.ts';
import { builds, builtWorker, isStale, make, RENDERER } from './builds.ts';
import { fetchElectron, findElectron, mayFetchElectron } from './electron-binary.ts';
import { startElectron } from './electron-child.ts';
import { type Explained, explain } from './explain.ts';
import { readPassword } from './password-file.ts';
import { keyOfProfile } from './profile-key.ts';
import { startSandbox } from './sandbox-child.ts';
import type { CentralArgs, StartArgs } from './start-args.ts';
import { UsageError } from './usage-error.ts';

type Close = () => Promise<void>;
type Say = (key: TextKey, params?: Record<string, string>) => void;

/** What came up: an address for a browser, or a window that ends with an exit code. */
type Shown = { url: string } | { ended: Promise<number> };

/** Everything `npm start` brings up; closed in the reverse order, also when one of them fails. */
export class Launch {
  readonly #args: StartArgs;
  readonly #closers: Close[] = [];
  #language: Language = 'id';
  #log: Engine['log'] | null = null;

  constructor(args: StartArgs) {
    this.#args = args;
  }

  async run(): Promise<Shown> {
    const { profile, encrypted, passphraseFile } = this.#args;
    const electron = await this.#electron();
    const sealed = { profile, encrypted, passphraseFile, language: this.#language };
    const key = await keyOfProfile(sealed);
    const workerUrl = builtWorker();
    const engine = await openEngine({ profile, key, jobs: electron === null, workerUrl });
    this.#log = engine.log;
    const close: Close = () => engine.close();
    this.#closers.push(close);
    const client = engine.client('local');
    const session = await client.session.get();
    this.#language = session.preferences.language;
    const wanted = electron === null ? [builds.window] : [builds.window, builds.desktop];
    await Promise.all([this.#build(wanted), this.#connect(client)]);
    if (electron === null) return this.#serve(engine);
    // The desktop owns the profile now: it finds there what was bound, and goes on with the first sync.
    this.#closers.splice(this.#closers.indexOf(close), 1);
    await close();
    const desktop = startElectron(electron, { profile, passphraseFile });
    this.#closers.push(desktop.close);
    return { ended: desktop.ended };
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

  /** A window is asked for by leaving out --no-open. Where Electron is not here it is fetched, once. */
  async #electron(): Promise<string | null> {
    const { open } = this.#args;
    const found = findElectron();
    if (found !== null) return open ? found : null;
    const fetches = open && mayFetchElectron();
    if (fetches) this.#say('start.fetching_electron');
    const fetched = fetches ? await fetchElectron() : null;
    if (fetched === null) this.#say('start.no_electron');
    return fetched;
  }

  async #serve(engine: Engine): Promise<Shown> {
    const { profile, port, open } = this.#args;
    const host = await serveHttp({ engine, files: readStaticFiles(RENDERER), port });
    this.#closers.push(() => host.close());
    const url = host.launchUrl();
    if (open) openInBrowser(profile, host.launchUrl());
    this.#buildForTheNext();
    return { url };
  }

  /** The next start has built threads; this one has begun without, and ends without waiting for them. */
  #buildForTheNext(): void {
    if (!isStale(builds.desktop)) return;
    const ending = new AbortController();
    const built = make(builds.desktop, ending.signal).catch((error: unknown) => {
      if (ending.signal.aborted) return;
      this.#log?.write({ event: 'start.not_built', ...traceOf(error, failureOf(error)) });
    });
    this.#closers.push(() => {
      ending.abort();
      return built;
    });
  }

  async #build(wanted: readonly (typeof builds)[keyof typeof builds][]): Promise<void> {
    const stale = wanted.filter(isStale);
    if (stale.length > 0) this.#say('start.building');
    for (const build of stale) await make(build);
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
    const { profile, size, asOf, bare } = this.#args;
    this.#say('start.sandbox', { size });
    const sandbox = await startSandbox({ profile, size, asOf, bare });
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
