import { Menu, Tray } from 'electron';
import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import { formatInstant } from '../../../../shared/i18n/format.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { DeskActions } from './menu-actions.ts';
import { type SyncState, stateOf, wordOf } from './sync-news.ts';
import { trayIcon } from './tray-icon.ts';

/** The state of the sync in words, beside the clock of the computer. */
export class DeskTray {
  readonly #tray: Tray;
  readonly #actions: DeskActions;
  #language: Language;
  #state: SyncState = 'none';
  #asOf: SyncStatus['asOf'] = null;

  constructor(actions: DeskActions, language: Language) {
    this.#tray = new Tray(trayIcon('none'));
    this.#actions = actions;
    this.#language = language;
    this.#tray.on('click', () => actions.show());
    this.#draw();
  }

  hear(status: SyncStatus): void {
    this.#state = stateOf(status);
    this.#asOf = status.asOf;
    this.#draw();
  }

  speak(language: Language): void {
    this.#language = language;
    this.#draw();
  }

  close(): void {
    this.#tray.destroy();
  }

  #draw(): void {
    const language = this.#language;
    const state = translate(wordOf(this.#state), language);
    const asOf =
      this.#asOf === null
        ? []
        : [translate('desktop.as_of', language, { at: formatInstant(this.#asOf, language) })];
    this.#tray.setImage(trayIcon(this.#state));
    this.#tray.setToolTip([translate('shell.product', language), state, ...asOf].join('\n'));
    this.#tray.setContextMenu(
      Menu.buildFromTemplate([
        ...[state, ...asOf].map((label) => ({ label, enabled: false })),
        { type: 'separator' },
        { label: translate('desktop.show', language), click: () => this.#actions.show() },
        { label: translate('shell.action.sync', language), click: () => this.#actions.sync() },
        { type: 'separator' },
        { label: translate('desktop.quit', language), click: () => this.#actions.quit() },
      ]),
    );
  }
}
