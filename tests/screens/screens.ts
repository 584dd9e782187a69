import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { marketCopy } from '../bench/market/write-market.ts';
import { bringUpToDate } from '../bench/rollup-door.ts';
import { Desk } from '../e2e/support/desk.ts';
import { ask } from '../support/ask.ts';
import { chromiumArgs, systemChromium } from '../support/chromium.ts';
import { startReady } from '../support/ready-process.ts';
import { shiftPages } from '../support/test-day.ts';
import {
  addMisfit,
  applyIt,
  provisionConflict,
  provisionDone,
  provisionPlanned,
} from './provision-shots.ts';
import { type Shot, shots, shotsBeforeSync, shotsOfVendorDesk } from './shots.ts';
import { shotsOfBigMarket, shotsOfBoards } from './shots-boards.ts';
import {
  fillBooks,
  shotsOfAmounts,
  shotsOfAmountsBefore,
  shotsOfVendorAmounts,
} from './shots-commission-amounts.ts';
import { shotsOfClose, shotsOfCloseBefore } from './shots-commission-close.ts';
import { fillPacks, shotsOfPacks } from './shots-commission-packs.ts';
import { fillRules, shotsOfRules, shotsOfRulesBefore } from './shots-commission-rules.ts';
import { shotsOfSimulator } from './shots-commission-simulator.ts';
import { shotsOfCoverage } from './shots-coverage.ts';
import { fillEvidence, shotsOfEvidence } from './shots-evidence.ts';
import { fillFacts, shotsOfFacts } from './shots-facts.ts';
import { fillOutbox, shotsOfOutbox } from './shots-outbox.ts';
import { fillViews, shotsOfViews } from './shots-views.ts';

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
  await ask(page, 'session/setPreferences', look);
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
  for (const size of shot.sizes ?? sizes) {
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
browser.on('context', shiftPages);

/** A desk of its own on a sandbox of that size, open in a page. */
async function atDesk(
  size: 'small' | 'medium',
  wanted: readonly Shot[],
  work: (page: Page) => Promise<void>,
  how: readonly string[] = [],
): Promise<void> {
  if (wanted.length === 0) return;
  const profile = mkdtempSync(join(tmpdir(), 'backoffice-screens-'));
  const host = await startReady('main/hosts/http/start.ts', [
    ...['--no-open', '--profile', profile, '--size', size],
    ...how,
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

const BIG_MARKET = '10m';

/** A desk that was filled long ago, with no central in reach. */
async function atBigMarket(): Promise<void> {
  const wanted = chosen(shotsOfBigMarket);
  if (wanted.length === 0) return;
  const profile = mkdtempSync(join(tmpdir(), 'backoffice-screens-'));
  const replica = join(profile, 'replica.db');
  copyFileSync(marketCopy(BIG_MARKET, 'bi'), replica);
  await bringUpToDate(replica);
  const host = await startReady('main/hosts/http/start.ts', ['--no-open', '--profile', profile]);
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(host.ready);
    await page.locator('.text-figure').first().waitFor();
    await takeAll(page, wanted);
    await page.close();
  } finally {
    await host.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A desk on a plain Odoo, before it is prepared, while something is in the way, and after. */
async function atBareCentral(): Promise<void> {
  const all = [provisionPlanned, provisionConflict, provisionDone];
  const work = async (page: Page) => {
    await page.waitForTimeout(3_000);
    await takeAll(page, chosen([provisionPlanned]));
    const undo = await addMisfit(page);
    await takeAll(page, chosen([provisionConflict]));
    await undo();
    await applyIt(page);
    await takeAll(page, chosen([provisionDone]));
  };
  await atDesk('small', chosen(all), work, ['--bare']);
}

async function atVendorDesk(): Promise<void> {
  const wanted = chosen([...shotsOfVendorDesk, ...shotsOfVendorAmounts]);
  if (wanted.length === 0) return;
  const desk = new Desk();
  try {
    await desk.open('http', 'penjual');
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(desk.launchUrl);
    await page.getByRole('link', { name: /Sama dengan pusat/ }).waitFor({ timeout: 90_000 });
    await takeAll(page, wanted);
    await page.close();
  } finally {
    await desk.close();
  }
}

/** A desk that can do what only a desk with a central of its own can: lose it. */
async function atOwnDesk(
  wanted: readonly Shot[],
  fill: (page: Page, desk: Desk) => Promise<void>,
): Promise<void> {
  if (wanted.length === 0) return;
  const desk = new Desk();
  try {
    await desk.open();
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(desk.launchUrl);
    await page.getByRole('link', { name: /Sama dengan pusat/ }).waitFor({ timeout: 90_000 });
    await fill(page, desk);
    await takeAll(page, wanted);
    await page.close();
  } finally {
    await desk.close();
  }
}

try {
  // The small one is synced before a page is open; the medium one leaves time to stop it.
  const before = chosen(shotsBeforeSync);
  await atDesk('medium', before, async (page) => {
    await page.getByRole('button', { name: 'Hentikan' }).first().click();
    await page
      .getByRole('link', { name: /Sinkronisasi/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Sinkronkan sekarang' }).waitFor();
    await takeAll(page, before);
  });
  const usual = chosen([
    ...shots,
    ...shotsOfBoards,
    ...shotsOfCoverage,
    ...shotsOfSimulator,
    ...shotsOfRulesBefore,
    ...shotsOfAmountsBefore,
    ...shotsOfCloseBefore,
  ]);
  await atDesk('small', usual, async (page) => {
    await page.getByRole('link', { name: /Sama dengan pusat/ }).waitFor({ timeout: 90_000 });
    await takeAll(page, usual);
  });
  await atOwnDesk(chosen(shotsOfOutbox), fillOutbox);
  await atOwnDesk(chosen(shotsOfFacts), fillFacts);
  await atOwnDesk(chosen(shotsOfEvidence), fillEvidence);
  await atOwnDesk(chosen(shotsOfViews), fillViews);
  await atOwnDesk(chosen(shotsOfPacks), fillPacks);
  await atOwnDesk(chosen(shotsOfRules), fillRules);
  await atOwnDesk(chosen([...shotsOfAmounts, ...shotsOfClose]), fillBooks);
  await atVendorDesk();
  await atBigMarket();
  await atBareCentral();
} finally {
  await browser.close();
}
