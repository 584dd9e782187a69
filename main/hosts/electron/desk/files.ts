import { writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type Session } from 'electron';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { APP_ADDRESS } from '../page-address.ts';

const OURS = `blob:${APP_ADDRESS}`;

/** Exports of our page ask where to go, under the name the engine gave them; nothing else is ever saved. */
export function guideDownloads(session: Session, language: () => Language): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(OURS)) {
      event.preventDefault();
      return;
    }
    const name = basename(item.getFilename());
    const extension = extname(name).slice(1);
    item.setSaveDialogOptions({
      title: translate('desktop.save', language()),
      defaultPath: join(app.getPath('downloads'), name),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
  });
}

export async function saveAsPdf(window: BrowserWindow, language: Language): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: translate('desktop.menu.save_pdf', language),
    defaultPath: join(app.getPath('documents'), `${translate('shell.product', language)}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return;
  const page = { pageSize: 'A4', landscape: true, printBackground: true } as const;
  writeFileSync(filePath, await window.webContents.printToPDF(page));
}

/** A folder of the user's choice, or null where he thought better of it. */
export async function chooseFolder(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: translate('desktop.menu.profile', language),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
