import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { openEngine } from '../../main/engine/engine.ts';
import { chromiumArgs, systemChromium } from '../support/chromium.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { type Bench, median, rounded } from './measure.ts';
import { importAll, mediumCentral } from './sandbox-central.ts';

const START = join(import.meta.dirname, '../../main/hosts/http/start.ts');
const BARE = `
  const page = '<!doctype html><title>x</title><main><h1>Rp1</h1></main>';
  const server = require('node:http').createServer((_, reply) => {
    reply.setHeader('content-type', 'text/html');
    reply.end(page);
  });
  server.listen(0, '127.0.0.1', () => console.log('READY http://127.0.0.1:' + server.address().port));
`;

interface Painted {
  readyMs: number;
  paintedMs: number;
}

/** Figures stand, no card is waiting, the charts are drawn. Runs in the page. */
function overviewStands(): boolean {
  const main = document.querySelector('main');
  if (main === null || main.querySelector('[aria-busy="true"]') !== null) return false;
  return main.querySelector('canvas') !== null && /Rp\d/.test(main.innerText);
}

function bareStands(): boolean {
  return /Rp\d/.test(document.querySelector('main')?.innerText ?? '');
}

/** From the start of a process to the frame after its page shows what it is for. */
async function startToPaint(
  browser: Browser,
  args: string[],
  stands: () => boolean,
): Promise<Painted> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  try {
    const url = await readyUrl(child);
    const readyMs = performance.now() - started;
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(stands, undefined, { polling: 'raf', timeout: 60_000 });
    await nextFrame(page);
    return { readyMs: rounded(readyMs, 0), paintedMs: rounded(performance.now() - started, 0) };
  } finally {
    await page.context().close();
    await ended(child);
  }
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before READY.`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('READY ')) resolve(line.slice('READY '.length));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

async function syncedProfile() {
  const central = await mediumCentral();
  const { profile, remove } = tempProfile();
  const engine = await openEngine({ profile });
  const rows = await importAll(engine, central);
  await engine.close();
  return { profile, rows, close: () => central.close().then(remove) };
}

export const start: Bench = {
  about:
    'process start to painted overview on the synced medium replica, against a bare static page',
  rows: 100_000,
  run: async ({ runs }) => {
    const synced = await syncedProfile();
    const executablePath = systemChromium();
    const browser = await chromium.launch({
      args: [...chromiumArgs],
      ...(executablePath === null ? {} : { executablePath }),
    });
    const ourArgs = [START, '--no-open', '--profile', synced.profile, '--port', '0'];
    const ours: Painted[] = [];
    const bare: Painted[] = [];
    await startToPaint(browser, ourArgs, overviewStands);
    for (let run = 0; run < runs; run += 1) {
      const turns = [
        async () => ours.push(await startToPaint(browser, ourArgs, overviewStands)),
        async () => bare.push(await startToPaint(browser, ['-e', BARE], bareStands)),
      ];
      for (const turn of run % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    const version = browser.version();
    await browser.close();
    await synced.close();
    const paintedMs = (all: readonly Painted[]) => median(all.map((one) => one.paintedMs));
    return {
      ratio: rounded(paintedMs(ours) / paintedMs(bare)),
      against:
        'process start to paint of a bare node:http server with one static page, same browser',
      startToPaintMs: paintedMs(ours),
      startToReadyMs: median(ours.map(({ readyMs }) => readyMs)),
      bareMs: paintedMs(bare),
      rows: synced.rows,
      ours,
      bare,
      chromium: version,
    };
  },
};
