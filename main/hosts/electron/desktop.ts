import { app, type BrowserWindow, Menu, session } from 'electron';
import type { ShellEvent } from '../../../shared/contract/events.contract.ts';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import { systemClock } from '../../../shared/kernel/instant.ts';
import { type Engine, openEngine } from '../../engine/engine.ts';
import { type HttpHost, serveHttp } from '../http/server.ts';
import { readStaticFiles } from '../page/static-files.ts';
import { argsOf, type BootArgs } from './boot-args.ts';
import { BUILT, PAGE, PRELOAD, WORKER } from './built-files.ts';
import { chooseFolder, guideDownloads, saveAsPdf } from './desk/files.ts';
import { menuTemplate } from './desk/menu.ts';
import type { DeskActions } from './desk/menu-actions.ts';
import { noticeOf, showNotice } from './desk/notify.ts';
import { watchReminders } from './desk/reminder-news.ts';
import { watchSync } from './desk/sync-news.ts';
import { DeskTray } from './desk/tray.ts';
import { denyAll } from './guard/permissions.ts';
import { refuseChangedFiles } from './guard/unpacked-files.ts';
import { logChildCrashes, watchCrashes } from './machine/crash.ts';
import { keyOfDesktop } from './machine/database-key.ts';
import { followPower } from './machine/power.ts';
import { rememberSecret } from './machine/remember-secret.ts';
import { SecretVault } from './machine/secret-vault.ts';
import { serveWindows } from './messages/serve-windows.ts';
import { APP_ADDRESS } from './page-address.ts';
import { followUpdates } from './update/follow-updates.ts';
import { serveAppScheme } from './window/app-protocol.ts';
import { createWindow } from './window/window-factory.ts';
import { findWindowState, rememberWindowState } from './window/window-state.ts';

/** The app on a desktop, once Electron is ready: one engine, one window, and what the computer offers around it. */
export class Desktop {
  readonly #engine: Engine;
  readonly #ends: (() => void)[] = [];
  /** Where the command line finds the owner of this profile. */
  readonly #door: HttpHost;
  readonly #tray: DeskTray;
  #language: Language;
  #window: BrowserWindow | null = null;
  #sync: SyncStatus | null = null;
  #closed: Promise<void> | null = null;

  static async open({ profile, passphraseFile, route }: BootArgs): Promise<Desktop> {
    refuseChangedFiles(BUILT);
    const vault = new SecretVault(profile, 'central-key');
    const secret = await vault.find();
    const key = await keyOfDesktop(profile, passphraseFile);
    const engine = await openEngine({ profile, key, jobs: true, workerUrl: WORKER, secret });
    const files = readStaticFiles(PAGE);
    const { preferences } = await engine.client('local').session.get();
    const door = await serveHttp({ engine, files, port: 0 });
    denyAll(session.defaultSession);
    serveAppScheme(files);
    const desktop = new Desktop({ engine, door, language: preferences.language });
    desktop.#ends.push(serveWindows(engine, (call) => rememberSecret(vault, call)));
    await desktop.show(route);
    return desktop;
  }

  private constructor(parts: { engine: Engine; door: HttpHost; language: Language }) {
    this.#engine = parts.engine;
    this.#door = parts.door;
    this.#language = parts.language;
    this.#tray = new DeskTray(this.#actions, parts.language);
    const language = (): Language => this.#language;
    guideDownloads(session.defaultSession, language);
    logChildCrashes(parts.engine.log);
    this.#drawMenu();
    this.#ends.push(
      watchSync(parts.engine, (status) => this.#hearSync(status)),
      watchReminders(parts.engine, {
        openedAt: systemClock.now(),
        hear: (count) => this.#hearReminders(count),
      }),
      parts.engine.on((event) => {
        if (event.kind === 'changed' && event.topics.includes('settings'))
          void this.#readLanguage();
      }),
      followPower(parts.engine.client('local')),
      () => this.#tray.close(),
      followUpdates(parts.engine.log, language),
    );
  }

  /** The one window, in front; on a route where one was asked for. */
  async show(route: string | null = null): Promise<void> {
    const window = this.#window;
    if (window === null) return this.#openWindow(route);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    if (route !== null) this.#tell({ kind: 'open', route });
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #openWindow(route: string | null): Promise<void> {
    const { profile, log } = this.#engine;
    const state = findWindowState(profile);
    const window = createWindow({ preload: PRELOAD, state, devTools: !app.isPackaged });
    this.#window = window;
    rememberWindowState(window, profile);
    this.#drawMenu();
    watchCrashes(window, log, () => this.#language);
    window.on('closed', () => {
      this.#window = null;
    });
    await window.loadURL(route === null ? APP_ADDRESS : `${APP_ADDRESS}#${route}`);
  }

  readonly #actions: DeskActions = {
    show: () => void this.show(),
    open: (route) => void this.show(route),
    palette: () => this.#tell({ kind: 'shell', action: 'palette' }),
    keys: () => this.#tell({ kind: 'shell', action: 'keys' }),
    navigation: () => this.#tell({ kind: 'shell', action: 'navigation' }),
    lock: () => this.#tell({ kind: 'shell', action: 'lock' }),
    // Why it cannot start now stands on the sync screen.
    sync: () =>
      void this.#engine
        .client('local')
        .sync.start()
        .catch(() => this.show('/sync')),
    print: () => this.#window?.webContents.print(),
    savePdf: () => void this.#savePdf(),
    protect: (on) => {
      this.#window?.setContentProtection(on);
      this.#drawMenu();
    },
    chooseProfile: () => void this.#chooseProfile(),
    quit: () => app.quit(),
  };

  #tell(event: ShellEvent): void {
    this.#engine.tell(event);
  }

  async #savePdf(): Promise<void> {
    if (this.#window !== null) await saveAsPdf(this.#window, this.#language);
  }

  /** Another profile is another engine, and that another process. */
  async #chooseProfile(): Promise<void> {
    if (this.#window === null) return;
    const profile = await chooseFolder(this.#window, this.#language);
    if (profile === null) return;
    const entry = app.isPackaged ? [] : [app.getAppPath()];
    app.relaunch({ args: [...entry, ...argsOf(profile)] });
    app.quit();
  }

  #hearSync(status: SyncStatus): void {
    const notice = this.#sync === null ? null : noticeOf(this.#sync, status, this.#language);
    this.#sync = status;
    this.#tray.hear(status);
    if (notice !== null) showNotice(notice, () => void this.show('/sync'));
  }

  #hearReminders(count: number): void {
    const title = translate('desktop.reminders', this.#language, { count });
    const body = translate('desktop.reminders.text', this.#language);
    showNotice({ title, body }, () => void this.show('/evidence?which=due'));
  }

  async #readLanguage(): Promise<void> {
    const { preferences } = await this.#engine.client('local').session.get();
    if (preferences.language === this.#language) return;
    this.#language = preferences.language;
    this.#tray.speak(preferences.language);
    this.#drawMenu();
  }

  #drawMenu(): void {
    const template = menuTemplate({
      language: this.#language,
      actions: this.#actions,
      platform: process.platform,
      devTools: !app.isPackaged,
      isProtected: this.#window?.isContentProtected() ?? false,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  async #close(): Promise<void> {
    for (const end of this.#ends.splice(0)) end();
    await this.#door.close();
    await this.#engine.close();
  }
}
