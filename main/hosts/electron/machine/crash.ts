import { app, type BrowserWindow, dialog } from 'electron';
import type { TextKey } from '../../../../shared/i18n/areas/index.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { Engine } from '../../../engine/engine.ts';

interface Offer {
  message: TextKey;
  detail: TextKey;
  other: TextKey;
}

/** A page that died or hangs is offered anew; the engine beside it works on. */
export function watchCrashes(window: BrowserWindow, log: Engine['log'], language: () => Language) {
  const offerReload = async ({ message, detail, other }: Offer): Promise<boolean> => {
    const say = (key: TextKey): string => translate(key, language());
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: say(message),
      detail: say(detail),
      buttons: [say('shell.reload'), say(other)],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    return response === 0;
  };

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.write({ event: 'page.gone', code: reason });
    if (reason === 'clean-exit') return;
    void offerReload({
      message: 'desktop.page_gone',
      detail: 'desktop.page_gone.text',
      other: 'desktop.quit',
    }).then((reload) => (reload ? window.webContents.reload() : app.quit()));
  });
  window.on('unresponsive', () => {
    log.write({ event: 'page.unresponsive' });
    void offerReload({
      message: 'desktop.page_hangs',
      detail: 'desktop.page_hangs.text',
      other: 'desktop.wait',
    }).then((reload) => {
      if (reload) window.webContents.reload();
    });
  });
}

export function logChildCrashes(log: Engine['log']): void {
  app.on('child-process-gone', (_event, { type, reason }) => {
    log.write({ event: 'child.gone', lane: type, code: reason });
  });
}
