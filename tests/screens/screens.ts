import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../support/chromium.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { startReady } from '../support/ready-process.ts';
import { type Shot, shots, shotsBeforeSync } from './shots.ts';

/**
 * `npm run screens`: every screen, id/en × light/dark × two sizes, into screens/. Look at them.
 * `npm run screens -- reports orders`: these only.
 */
const FOLDER = join(import.meta.dirname, '../../screens');

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const looks = (['id', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);
type Look = (typeof looks)[number];

async function setLook(page: Page, look: Look): Promise<void> {
  await page.evaluate(async (preferences) => {
    const token = sessionStorage.getItem('umkm-backoffice.token') ?? '';
    await fetch('/rpc/session/setPreferences', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ json: preferences }),
    });
  }, look);
  await page.reload();
}

/** Fonts are there, nothing is on its way, nothing moves. */
async function settle(page: Page): Promise<void> {
  // A dialog hides the page behind it from roles.
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => {
    const waiting = document.querySelector('.late-appear, [aria-busy="true"]');
    return waiting === null && document.fonts.status === 'loaded';
  });
  await page.waitForTimeout(250);
}

async function take(page: Page, { shot, look }: { shot: Shot; look: Look }): Promise<void> {
  const origin = new URL(page.url()).origin;
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.goto(`${origin}/#/${shot.path}`);
    await settle(page);
    await shot.act?.(page);
    await settle(page);
    const { language, theme } = look;
    const name = `${shot.name}-${language}-${theme}-${size.width}.png`;
    await page.screenshot({ path: join(FOLDER, name) });
    process.stdout.write(`${name}\n`);
    if (shot.act !== undefined) await page.keyboard.press('Escape');
  }
}

async function takeAll(page: Page, wanted: readonly Shot[]): Promise<void> {
  for (const look of looks) {
    await setLook(page, look);
    for (const shot of wanted) await take(page, { shot, look });
  }
}

const only = process.argv.slice(2);
const chosen = (all: readonly Shot[]) =>
  all.filter(({ name }) => only.length === 0 || only.includes(name));

if (only.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const executablePath = systemChromium();
const browser = await chromium.launch({
  args: [...chromiumArgs],
  ...(executablePath === null ? {} : { executablePath }),
});

/** A desk of its own on a sandbox of that size, open in a page. */
async function atDesk(
  size: 'small' | 'medium',
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'backoffice-screens-'));
  const host = await startReady('main/hosts/http/start.ts', [
    ...['--no-open', '--profile', profile, '--size', size, '--as-of', TODAY],
  ]);
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(host.ready);
    await work(page);
    await page.close();
  } finally {
    await host.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

try {
  // The small one is synced before a page is open; the medium one leaves time to stop it.
  await atDesk('medium', async (page) => {
    await page.getByRole('button', { name: 'Hentikan' }).first().click();
    await page
      .getByRole('link', { name: /Sinkronisasi/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Sinkronkan sekarang' }).waitFor();
    await takeAll(page, chosen(shotsBeforeSync));
  });
  await atDesk('small', async (page) => {
    await page.getByRole('link', { name: /Baris sama dengan pusat/ }).waitFor({ timeout: 90_000 });
    await takeAll(page, chosen(shots));
  });
} finally {
  await browser.close();
}
