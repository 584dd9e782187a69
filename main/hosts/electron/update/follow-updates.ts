import { join } from 'node:path';
import { app, net, shell } from 'electron';
import { Fault, Refusal } from '../../../../shared/contract/errors.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { systemClock } from '../../../../shared/kernel/instant.ts';
import type { Engine } from '../../../engine/engine.ts';
import { BUILT } from '../built-files.ts';
import { showNotice } from '../desk/notify.ts';
import type { VerifiedUpdate } from './check.ts';
import { readUpdateFeed } from './feed.ts';
import { createInstaller } from './installer.ts';
import { keepChecking } from './keep-checking.ts';

/** Only in a package that names a feed. Nothing is installed before the person clicks the notice. */
export function followUpdates(log: Engine['log'], language: () => Language): () => void {
  const feed = app.isPackaged ? readUpdateFeed(BUILT) : null;
  const installer = createInstaller(
    {
      relaunch: (execPath) => app.relaunch({ execPath }),
      quit: () => app.quit(),
      openPath: (path) => shell.openPath(path),
    },
    { platform: process.platform, appImage: process.env.APPIMAGE },
  );
  if (feed === null || installer === null) return () => undefined;
  const onFailure = (error: unknown): void => {
    const code = error instanceof Refusal || error instanceof Fault ? error.code : 'bug.unexpected';
    log.write({ event: 'update.failed', code });
  };
  const onReady = (update: VerifiedUpdate): void => {
    const { version } = update;
    log.write({ event: 'update.ready', version });
    const title = translate('desktop.update_ready', language(), { version });
    const body = translate('desktop.update_ready.text', language());
    showNotice({ title, body }, () => void installer.handOver(update).catch(onFailure));
  };
  return keepChecking(
    {
      feed,
      version: app.getVersion(),
      platform: process.platform,
      arch: process.arch,
      folder: join(app.getPath('userData'), 'updates'),
      fetch: (url, init) => net.fetch(url, init),
      clock: systemClock,
    },
    { onReady, onFailure },
  );
}
