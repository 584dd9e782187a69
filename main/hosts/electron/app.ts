import { join } from 'node:path';
import { app, dialog } from 'electron';
import { translate } from '../../../shared/i18n/translate.ts';
import { errorOfFailure, failureOf } from '../../engine/failure.ts';
import { explain } from '../launch/explain.ts';
import { readBootArgs, routeIn } from './boot-args.ts';
import { LINK_SCHEME, routeOfLink } from './desk/deep-link.ts';
import { Desktop } from './desktop.ts';
import { guardNavigation } from './guard/navigation.ts';
import { denyPermissions } from './guard/permissions.ts';
import { APP_ADDRESS } from './page-address.ts';
import { declareAppScheme } from './window/app-protocol.ts';

/**
 * The order matters: everything that protects a page stands before Electron is ready, and nothing here waits
 * for that at the top of the module, since Electron becomes ready only after the module has run.
 */
const args = readBootArgs(process.argv);
let desktop: Desktop | null = null;
let isEnding = false;

/** Each profile has one window of its own, and Chromium's files beside it. */
app.setPath('userData', join(args.profile, 'desktop'));
app.enableSandbox();
declareAppScheme();
guardNavigation();
denyPermissions();

async function open(): Promise<void> {
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME);
  desktop = await Desktop.open(args);
  process.stdout.write(`READY ${APP_ADDRESS}\n`);
}

function fail(error: unknown): void {
  const { message, exitCode } = explain(errorOfFailure(failureOf(error)), 'id');
  process.stderr.write(`${message}\n`);
  dialog.showErrorBox(translate('desktop.not_opened', 'id'), message);
  app.exit(exitCode);
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv) => void desktop?.show(routeIn(argv)));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    void desktop?.show(routeOfLink(link));
  });
  app.on('activate', () => void desktop?.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (desktop === null) return;
    // The last window's closing asks to quit once more while the first is under way: one end for both.
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void desktop.close().finally(() => app.exit(0));
  });
  process.once('SIGTERM', () => app.quit());
  process.once('SIGINT', () => app.quit());
  app.whenReady().then(open).catch(fail);
} else {
  app.quit();
}
