import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import './in-place.ts';

/**
 * `node run.ts dist/main/electron.js --profile <folder>`: the bundle as it is, with `electron` answered from
 * here. Prints where Chromium's DevTools listen, before the app says READY; a parent may ask and tell things
 * by messages (control.ts).
 */
const [bundle = '', ...args] = process.argv.slice(2);
process.argv = [process.execPath, '.', ...args];
const { app } = await import('./app.ts');
const { closeChromium } = await import('./chromium.ts');
const { listenToParent } = await import('./control.ts');
app.end = (code) => void closeChromium().finally(() => process.exit(code));
listenToParent();
await import(pathToFileURL(resolve(bundle)).href);
process.stdout.write(`DEVTOOLS ${await app.becomeReady()}\n`);
